package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Reading;
import org.clausewright.language.mapping.PolicyMapper;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.policy.Vocabulary;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;
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
  private final boolean mapping;

  /** What came of one file: its problems, and something else if they allow it. */
  private record Result<T>(List<Problem> problems, List<T> found) {}

  /**
   * @param mapping whether policies are mapped to records; checking them does not take that
   */
  public CollectionReader(boolean mapping) {
    this.mapping = mapping;
  }

  /** Sets the language up, so that a first reading need not wait for it. */
  public static void prepare() {
    PolicyLoader.prepare();
  }

  /** Reads what these paths stand for. */
  public Reading read(List<Path> paths) {
    List<Problem> problems = new ArrayList<>();
    SourceFiles files = new SourceFiles(problems);
    Map<Path, String> requested = files.requested(paths);
    List<Source> asked = gathered(scan(requested), problems);
    List<Source> around =
        asked.isEmpty()
            ? List.of()
            : gathered(scan(files.companions(requested)), new ArrayList<>());
    Predicate<Source> isShared = isShared(asked);

    List<Source> sharedSources =
        Stream.of(asked, around).flatMap(List::stream).filter(isShared).toList();
    CompletableFuture<Shared> loading =
        CompletableFuture.supplyAsync(() -> Shared.load(sharedSources, loader));
    List<Result<Policy>> loaded =
        asked.parallelStream()
            .filter(isShared.negate())
            .map(source -> load(source, loading))
            .toList();
    Shared shared = loading.join();

    UniqueNames names = new UniqueNames(problems);
    asked.forEach(names::add);
    shared.files().forEach(names::addTopics);
    problems.addAll(shared.problems());
    List<Policy> policies = new ArrayList<>(gathered(loaded, problems));
    asked.stream()
        .map(shared.files()::get)
        .filter(file -> file != null && isMapped(shared))
        .forEach(file -> policies.addAll(policies(file)));
    policies.sort(Comparator.comparing(Policy::id));
    return new Reading(
        requested.size(),
        new Library(
            policies,
            shared
                .definitions(Vocabulary.class)
                .flatMap(vocabulary -> PolicyMapper.topics(vocabulary).stream())
                .toList()),
        problems.stream().sorted().distinct().toList());
  }

  private static List<Result<Source>> scan(Map<Path, String> files) {
    return files.entrySet().parallelStream()
        .map(
            file -> {
              List<Problem> problems = new ArrayList<>();
              return new Result<>(
                  problems,
                  new SourceReader(problems)
                      .scan(file.getKey(), file.getValue()).stream().toList());
            })
        .toList();
  }

  private static <T> List<T> gathered(List<Result<T>> results, List<Problem> problems) {
    results.forEach(result -> problems.addAll(result.problems));
    return results.stream().flatMap(result -> result.found.stream()).toList();
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

  private Result<Policy> load(Source source, CompletableFuture<Shared> loading) {
    List<Problem> problems = new ArrayList<>();
    Optional<SourceText> text = new SourceReader(problems).read(source.path(), source.name());
    if (text.isEmpty()) {
      return new Result<>(problems, List.of());
    }
    XtextResourceSet set = loader.newSet();
    XtextResource resource = loader.create(text.get(), set);
    loader.parse(text.get(), resource);
    Shared shared = loading.join();
    shared.visible().shareWith(set);
    List<Policy> policies =
        loader
            .link(text.get(), resource, problems)
            .filter(file -> isMapped(shared))
            .map(CollectionReader::policies)
            .orElse(List.of());
    return new Result<>(problems, policies);
  }

  private boolean isMapped(Shared shared) {
    return mapping && !shared.hasErrors();
  }

  private static List<Policy> policies(PolicyFile file) {
    List<Policy> policies = new ArrayList<>();
    for (Definition definition : file.getDefinitions()) {
      if (definition instanceof PolicyDefinition policy) {
        policies.add(PolicyMapper.map(policy));
      } else if (definition instanceof Adoption adoption) {
        policies.add(PolicyMapper.map(adoption));
      }
    }
    return policies;
  }
}
