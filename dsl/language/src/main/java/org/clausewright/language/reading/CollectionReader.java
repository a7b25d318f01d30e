package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Checking;
import org.clausewright.language.Reading;
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

  /**
   * @param keeping whether policies are kept
   * @param checking empty if they are not checked by the rules
   * @param remembering whether the next reading reads only what has changed
   */
  public CollectionReader(boolean keeping, Optional<Checking> checking, boolean remembering) {
    this.keeping = keeping;
    this.checking = checking;
    this.memory = remembering ? Optional.of(new Memory()) : Optional.empty();
  }

  /** Sets the language up, so that a first reading need not wait for it. */
  public static void prepare() {
    Thread rules = new Thread(() -> Rules.all().forEach(Rule::prepare), "rules");
    rules.setDaemon(true);
    rules.start();
    PolicyLoader.prepare();
  }

  /** Reads what these paths stand for. */
  public Reading read(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    SourceFiles files = new SourceFiles(problems);
    Map<Path, String> requested = files.requested(paths);
    List<Result> scanned = scan(requested);
    List<Source> asked = scanned.stream().flatMap(each -> each.sources().stream()).toList();
    List<Source> around =
        asked.isEmpty()
            ? List.of()
            : scan(files.companions(requested)).stream()
                .flatMap(each -> each.sources().stream())
                .toList();
    Predicate<Source> isShared = isShared(asked);

    List<Source> sharedSources =
        Stream.of(asked, around).flatMap(List::stream).filter(isShared).toList();
    Map<Source, Settings> settings = new HashMap<>();
    if (checking.isPresent()) {
      ProjectFiles projects = new ProjectFiles(problems);
      asked.forEach(source -> settings.put(source, projects.of(source)));
    }
    CompletableFuture<Shared> loading = CompletableFuture.supplyAsync(() -> share(sharedSources));
    boolean few = asked.size() < Runtime.getRuntime().availableProcessors();
    List<Result> loaded =
        asked.parallelStream()
            .map(
                source -> {
                  Settings own = settings.getOrDefault(source, Settings.DEFAULT);
                  PolicyChecker checker = new PolicyChecker(checking, own, few);
                  return load(source, checker, loading, isShared.test(source));
                })
            .toList();
    Shared shared = loading.join();

    scanned.forEach(each -> problems.addAll(each.problems()));
    UniqueNames names = new UniqueNames(problems);
    asked.forEach(names::add);
    shared.files().forEach(names::addTopics);
    problems.addAll(shared.problems());
    loaded.forEach(each -> problems.addAll(each.problems()));
    return new Reading(
        List.copyOf(requested.values()),
        new Library(
            loaded.stream()
                .flatMap(each -> each.policies().stream())
                .sorted(Comparator.comparing(Policy::id))
                .toList(),
            topics(shared)),
        problems.stream().sorted().distinct().toList(),
        loaded.stream().flatMap(each -> each.accepted().stream()).sorted().toList());
  }

  private List<Result> scan(Map<Path, String> files) {
    return files.entrySet().parallelStream()
        .map(file -> scan(file.getKey(), file.getValue()))
        .toList();
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

  private Shared share(List<Source> sources) {
    Supplier<Shared> load = () -> Shared.load(sources, loader);
    return memory.isPresent() ? memory.get().share(sources, load) : load.get();
  }

  private Result load(
      Source source, PolicyChecker checker, CompletableFuture<Shared> loading, boolean isShared) {
    Supplier<Result> load =
        () -> isShared ? shared(source, loading, checker) : load(source, loading, checker);
    if (memory.isPresent()) {
      loading.join(); // what is remembered holds for the same shared sources only
      return memory.get().load(source, checker.settings(), load);
    }
    return load.get();
  }

  /** Whether others look names up in a source: in its definitions, or in a policy they adopt. */
  private static Predicate<Source> isShared(List<Source> asked) {
    Set<String> adopted =
        asked.stream()
            .flatMap(source -> source.outline().entries().stream())
            .filter(entry -> entry.keyword().equals("adoption"))
            .flatMap(entry -> entry.of().stream())
            .collect(Collectors.toSet());
    return source ->
        source.outline().isShared()
            || source.outline().entries().stream()
                .anyMatch(
                    entry -> entry.keyword().equals("policy") && adopted.contains(entry.name()));
  }

  /** The policies of a file that is shared as well. */
  private Result shared(Source source, CompletableFuture<Shared> loading, PolicyChecker checker) {
    Shared shared = loading.join();
    PolicyFile file = shared.files().get(source);
    Optional<SourceText> text =
        file == null
            ? Optional.empty()
            : new SourceReader(new ArrayList<>()).read(source.path(), source.name());
    return text.isEmpty()
        ? Result.of(List.of())
        : result(new ArrayList<>(), checked(text.get(), file, shared, checker));
  }

  private Result load(Source source, CompletableFuture<Shared> loading, PolicyChecker checker) {
    List<Problem> problems = new ArrayList<>();
    Optional<SourceText> text = new SourceReader(problems).read(source.path(), source.name());
    if (text.isEmpty()) {
      return Result.of(problems);
    }
    XtextResourceSet set = loader.newSet();
    XtextResource resource = loader.create(text.get(), set);
    loader.parse(text.get(), resource);
    Shared shared = loading.join();
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
