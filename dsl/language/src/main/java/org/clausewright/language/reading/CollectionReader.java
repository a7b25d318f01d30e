package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Checking;
import org.clausewright.language.FileReading;
import org.clausewright.language.Reading;
import org.clausewright.language.SourceFile;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.mapping.PolicyMapper;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.policy.Vocabulary;
import org.clausewright.language.reading.PolicyChecker.Checked;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Rules;
import org.clausewright.language.rules.Settings;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.problem.Problem;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * Reads a collection: what is shared once, then every policy by itself, side by side.
 *
 * <p>A scan of all files finds out which of them are shared. Each other policy gets a resource set
 * of its own, which is dropped once the policy is checked and, if wanted, mapped to records; no
 * text is kept.
 */
public final class CollectionReader {

  private final PolicyLoader loader = new PolicyLoader();
  private final boolean keeping;
  private final Optional<Checking> checking;
  private final Optional<Memory> memory;

  private CollectionReader(boolean keeping, Optional<Checking> checking, Optional<Memory> memory) {
    this.keeping = keeping;
    this.checking = checking;
    this.memory = memory;
  }

  /** A reader that does not apply the rules. */
  public static CollectionReader unchecking() {
    return new CollectionReader(true, Optional.empty(), Optional.empty());
  }

  /**
   * A reader for one reading.
   *
   * @param keeping whether policies are wanted, besides what is wrong with them
   */
  public static CollectionReader once(boolean keeping, Checking checking) {
    return new CollectionReader(keeping, Optional.of(checking), Optional.empty());
  }

  /**
   * A reader that reads only what has changed since its last reading, and keeps no policies but
   * those that an editor has open.
   */
  public static CollectionReader repeated(Checking checking) {
    return new CollectionReader(false, Optional.of(checking), Optional.of(new Memory()));
  }

  /**
   * Sets the language up, so that a first reading need not wait for it.
   *
   * @param rules whether the rules are wanted as well
   */
  public static void prepare(boolean rules) {
    if (rules) {
      Thread preparation = new Thread(() -> Rules.all().forEach(Rule::prepare), "rules");
      preparation.setDaemon(true);
      preparation.start();
    }
    PolicyLoader.prepare();
  }

  /** Reads what these paths stand for, and keeps what came of it. */
  public Reading read(List<Path> paths) {
    Collection collection = find(paths);
    List<FileReading> files = new ArrayList<>();
    List<Topic> topics =
        read(collection, load(collection), file -> true, Function.identity(), files::add);
    return new Reading(
        List.copyOf(collection.requested().values()),
        new Library(
            files.stream()
                .flatMap(each -> each.policies().stream())
                .sorted(Comparator.comparing(Policy::id))
                .toList(),
            topics),
        files.stream().flatMap(each -> each.problems().stream()).sorted().distinct().toList(),
        files.stream().flatMap(each -> each.accepted().stream()).toList());
  }

  private Collection find(List<Path> paths) {
    return find(paths, content -> "");
  }

  /**
   * Finds out what these paths stand for.
   *
   * @param checksum made of the content of each file
   */
  public Collection find(List<Path> paths, Function<byte[], String> checksum) {
    List<Problem> problems = new ArrayList<>();
    SourceFiles files = new SourceFiles(problems);
    Map<Path, String> requested = files.requested(paths);
    return new CollectionFinder(memory, checking.isPresent(), OpenTexts.NONE, checksum)
        .find(requested, () -> files.companions(requested), problems);
  }

  /** Reads what is shared in a collection; the rest of it is read when it is asked for. */
  public EditedCollection read(Listing files, OpenTexts open) {
    CollectionFinder finder =
        new CollectionFinder(memory, checking.isPresent(), open, content -> "");
    Collection collection = finder.find(files.requested(), files::companions, new ArrayList<>());
    memory.ifPresent(known -> known.keep(files));
    return new EditedCollection(this, collection, common(collection));
  }

  /** What concerns the collection as a whole: what is shared, and what is wrong by file. */
  public record Common(Shared shared, Map<String, List<Problem>> problems) {}

  /** Begins to read what is shared in a collection. */
  public CompletableFuture<Common> load(Collection collection) {
    return CompletableFuture.supplyAsync(() -> common(collection));
  }

  /**
   * Reads files of a collection side by side.
   *
   * @param loading what is shared
   * @param wanted which of the files asked for are read
   * @param work done with each file where it is read
   * @param done takes what came of the work, in order of the files' names
   * @return the topics of the collection
   */
  public <R> List<Topic> read(
      Collection collection,
      CompletableFuture<Common> loading,
      Predicate<SourceFile> wanted,
      Function<FileReading, R> work,
      Consumer<R> done) {
    Map<String, Optional<Source>> files = new TreeMap<>();
    collection.problems().forEach(each -> files.put(each.location().file(), Optional.empty()));
    collection.asked().stream()
        .filter(source -> wanted.test(Collection.file(source)))
        .forEach(source -> files.put(source.name(), Optional.of(source)));
    boolean few = files.size() < Runtime.getRuntime().availableProcessors();
    try (Parallel parallel = new Parallel()) {
      Function<Map.Entry<String, Optional<Source>>, R> each =
          file ->
              work.apply(
                  read(
                      file.getKey(),
                      file.getValue().map(source -> load(source, collection, loading, few)),
                      loading.join()));
      parallel.each(files.entrySet(), each, done);
      Common common = Parallel.result(loading);
      common.problems().keySet().stream()
          .filter(file -> !files.containsKey(file))
          .sorted()
          .forEach(file -> done.accept(work.apply(read(file, Optional.empty(), common))));
      return topics(common.shared());
    }
  }

  static FileReading read(String file, Optional<Result> loaded, Common common) {
    Result result = loaded.orElse(Result.of(List.of()));
    List<Problem> problems = common.problems().getOrDefault(file, List.of());
    return new FileReading(
        file,
        result.policies(),
        Stream.of(problems, result.problems()).flatMap(List::stream).sorted().distinct().toList(),
        result.accepted().stream().sorted().toList());
  }

  private Common common(Collection collection) {
    List<Problem> problems = new ArrayList<>(collection.problems());
    Supplier<Shared> load = () -> Shared.load(collection.shared(), collection.open(), loader);
    Shared shared = memory.isPresent() ? memory.get().share(collection.shared(), load) : load.get();
    problems.addAll(shared.problems());
    UniqueNames names = new UniqueNames(problems, collection.open());
    shared.files().forEach(names::addTopics);
    return new Common(
        shared, problems.stream().collect(Collectors.groupingBy(each -> each.location().file())));
  }

  /** What came of a file; if it has not changed, what came of it before. */
  Result load(
      Source source, Collection collection, CompletableFuture<Common> loading, boolean few) {
    if (memory.isEmpty()) {
      return loadAnew(source, collection, loading, few);
    }
    Shared shared = loading.join().shared();
    return memory
        .get()
        .load(
            source,
            settings(source, collection),
            shared,
            () -> loadAnew(source, collection, loading, few));
  }

  /** What would come of a file if it had another text; nothing of it is kept. */
  FileReading read(Source source, String text, Collection collection, Common common) {
    CollectionReader once = once(false, checking.orElseThrow());
    Collection changed = collection.with(source, text);
    Common around = collection.shared().contains(source) ? once.common(changed) : common;
    Source other = changed.asked().get(collection.asked().indexOf(source));
    Result result = once.loadAnew(other, changed, CompletableFuture.completedFuture(around), true);
    return read(source.name(), Optional.of(result), around);
  }

  private static Settings settings(Source source, Collection collection) {
    return collection.settings().getOrDefault(source, Settings.DEFAULT);
  }

  private Result loadAnew(
      Source source, Collection collection, CompletableFuture<Common> loading, boolean few) {
    PolicyChecker checker = new PolicyChecker(checking, settings(source, collection), few);
    boolean analysing = collection.open().text(source.path()).isPresent();
    return collection.shared().contains(source)
        ? shared(source, loading, checker, analysing)
        : load(source, collection.open(), loading, checker, analysing);
  }

  /**
   * A file's analysis, whether or not it is open.
   *
   * @return empty if it can't be read as text
   */
  Optional<Analysis> analyse(Source source, Collection collection, Common common) {
    CompletableFuture<Common> loading = CompletableFuture.completedFuture(common);
    PolicyChecker mapper = new PolicyChecker(Optional.empty(), settings(source, collection), false);
    Result result =
        collection.shared().contains(source)
            ? shared(source, loading, mapper, true)
            : load(source, collection.open(), loading, mapper, true);
    return result.analysis();
  }

  /** The analysis of a text whose problems don't matter. */
  Analysis analyse(SourceText text, Common common) {
    XtextResourceSet set = loader.newSet();
    XtextResource resource = loader.create(text, set);
    loader.parse(text, resource);
    common.shared().visible().shareWith(set);
    loader.link(text, resource, new ArrayList<>());
    return loader.analysis(text, resource, Checked.NOTHING);
  }

  /** The policies of a file that is shared as well. */
  private Result shared(
      Source source, CompletableFuture<Common> loading, PolicyChecker checker, boolean analysing) {
    Shared shared = loading.join().shared();
    Optional<Shared.Parsed> parsed = shared.find(source);
    if (parsed.isEmpty()) {
      return Result.of(List.of());
    }
    SourceText text = parsed.get().text();
    PolicyFile file = shared.files().get(source);
    Checked checked = file == null ? Checked.NOTHING : checked(text, file, shared, checker);
    return result(
        new ArrayList<>(),
        checked,
        analysing
            ? Optional.of(loader.analysis(text, parsed.get().resource(), checked))
            : Optional.empty());
  }

  private Result load(
      Source source,
      OpenTexts open,
      CompletableFuture<Common> loading,
      PolicyChecker checker,
      boolean analysing) {
    List<Problem> problems = new ArrayList<>();
    Optional<SourceText> text = new SourceReader(problems, open).read(source.path(), source.name());
    if (text.isEmpty()) {
      return Result.of(problems);
    }
    XtextResourceSet set = loader.newSet();
    XtextResource resource = loader.create(text.get(), set);
    loader.parse(text.get(), resource);
    Shared shared = loading.join().shared();
    shared.visible().shareWith(set);
    Checked checked =
        loader
            .link(text.get(), resource, problems)
            .map(file -> checked(text.get(), file, shared, checker))
            .orElse(Checked.NOTHING);
    return result(
        problems,
        checked,
        analysing ? Optional.of(loader.analysis(text.get(), resource, checked)) : Optional.empty());
  }

  private static Checked checked(
      SourceText source, PolicyFile file, Shared shared, PolicyChecker checker) {
    return shared.hasErrors() ? Checked.NOTHING : checker.check(source, file, shared);
  }

  private Result result(List<Problem> problems, Checked checked, Optional<Analysis> analysis) {
    problems.addAll(checked.problems());
    return new Result(
        problems,
        checked.accepted(),
        List.of(),
        keeping ? checked.policies() : List.of(),
        analysis);
  }

  private static List<Topic> topics(Shared shared) {
    return shared
        .definitions(Vocabulary.class)
        .flatMap(vocabulary -> PolicyMapper.topics(vocabulary).stream())
        .toList();
  }
}
