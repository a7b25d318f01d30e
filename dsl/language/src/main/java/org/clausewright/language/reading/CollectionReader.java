package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  /** A reader that reads only what has changed since its last reading, and keeps no policies. */
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
    List<Topic> topics = read(collection, file -> true, Function.identity(), files::add);
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

  /** Finds out what these paths stand for. */
  public Collection find(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    SourceFiles files = new SourceFiles(problems);
    Map<Path, String> requested = files.requested(paths);
    List<Source> asked = scan(requested, problems);
    List<Source> around =
        asked.isEmpty() ? List.of() : scan(files.companions(requested), new ArrayList<>());
    ProjectFiles projects = new ProjectFiles(problems);
    Map<Source, Settings> settings = new HashMap<>();
    if (checking.isPresent()) {
      asked.forEach(source -> settings.put(source, projects.of(source)));
    }
    UniqueNames names = new UniqueNames(problems);
    asked.forEach(names::add);
    return Collection.of(requested, asked, around, projects, settings, problems);
  }

  private List<Source> scan(Map<Path, String> files, List<Problem> problems) {
    List<Result> scanned =
        files.entrySet().parallelStream()
            .map(file -> scan(file.getKey(), file.getValue()))
            .toList();
    scanned.forEach(each -> problems.addAll(each.problems()));
    return scanned.stream().flatMap(each -> each.sources().stream()).toList();
  }

  private Result scan(Path path, String name) {
    Supplier<Result> scan =
        () -> {
          List<Problem> problems = new ArrayList<>();
          Optional<Source> source = new SourceReader(problems).scan(path, name);
          return new Result(problems, List.of(), source.stream().toList(), List.of());
        };
    return memory.isPresent() ? memory.get().scan(path, scan) : scan.get();
  }

  /** What concerns the collection as a whole: what is shared, and what is wrong by file. */
  private record Common(Shared shared, Map<String, List<Problem>> problems) {}

  /**
   * Reads files of a collection side by side.
   *
   * @param wanted which of the files asked for are read
   * @param work done with each file where it is read
   * @param done takes what came of the work, in order of the files' names
   * @return the topics of the collection
   */
  public <R> List<Topic> read(
      Collection collection,
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
      CompletableFuture<Common> loading = parallel.start(() -> common(collection));
      Function<Map.Entry<String, Optional<Source>>, R> each =
          file ->
              work.apply(
                  read(
                      file.getKey(),
                      file.getValue().map(source -> load(source, collection, loading, few)),
                      loading));
      parallel.each(files.entrySet(), each, done);
      Common common = Parallel.result(loading);
      common.problems().keySet().stream()
          .filter(file -> !files.containsKey(file))
          .sorted()
          .forEach(file -> done.accept(work.apply(read(file, Optional.empty(), loading))));
      return topics(common.shared());
    }
  }

  private static FileReading read(
      String file, Optional<Result> loaded, CompletableFuture<Common> loading) {
    Result result = loaded.orElse(Result.of(List.of()));
    List<Problem> common = loading.join().problems().getOrDefault(file, List.of());
    return new FileReading(
        file,
        result.policies(),
        Stream.of(common, result.problems()).flatMap(List::stream).sorted().distinct().toList(),
        result.accepted().stream().sorted().toList());
  }

  private Common common(Collection collection) {
    List<Problem> problems = new ArrayList<>(collection.problems());
    Supplier<Shared> load = () -> Shared.load(collection.shared(), loader);
    Shared shared = memory.isPresent() ? memory.get().share(collection.shared(), load) : load.get();
    problems.addAll(shared.problems());
    UniqueNames names = new UniqueNames(problems);
    shared.files().forEach(names::addTopics);
    return new Common(
        shared, problems.stream().collect(Collectors.groupingBy(each -> each.location().file())));
  }

  private Result load(
      Source source, Collection collection, CompletableFuture<Common> loading, boolean few) {
    Settings settings = collection.settings().getOrDefault(source, Settings.DEFAULT);
    PolicyChecker checker = new PolicyChecker(checking, settings, few);
    Supplier<Result> load =
        () ->
            collection.shared().contains(source)
                ? shared(source, loading, checker)
                : load(source, loading, checker);
    if (memory.isPresent()) {
      loading.join(); // what is remembered holds for the same shared sources only
      return memory.get().load(source, settings, load);
    }
    return load.get();
  }

  /** The policies of a file that is shared as well. */
  private Result shared(Source source, CompletableFuture<Common> loading, PolicyChecker checker) {
    Shared shared = loading.join().shared();
    PolicyFile file = shared.files().get(source);
    Optional<SourceText> text =
        file == null
            ? Optional.empty()
            : new SourceReader(new ArrayList<>()).read(source.path(), source.name());
    return text.isEmpty()
        ? Result.of(List.of())
        : result(new ArrayList<>(), checked(text.get(), file, shared, checker));
  }

  private Result load(Source source, CompletableFuture<Common> loading, PolicyChecker checker) {
    List<Problem> problems = new ArrayList<>();
    Optional<SourceText> text = new SourceReader(problems).read(source.path(), source.name());
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
    return result(problems, checked);
  }

  private static Checked checked(
      SourceText source, PolicyFile file, Shared shared, PolicyChecker checker) {
    return shared.hasErrors() ? Checked.NOTHING : checker.check(source, file, shared);
  }

  private Result result(List<Problem> problems, Checked checked) {
    problems.addAll(checked.problems());
    return new Result(
        problems, checked.accepted(), List.of(), keeping ? checked.policies() : List.of());
  }

  private static List<Topic> topics(Shared shared) {
    return shared
        .definitions(Vocabulary.class)
        .flatMap(vocabulary -> PolicyMapper.topics(vocabulary).stream())
        .toList();
  }
}
