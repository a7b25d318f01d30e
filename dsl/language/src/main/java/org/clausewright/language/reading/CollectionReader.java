package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Reading;
import org.clausewright.language.linking.SharedDefinitions;
import org.clausewright.language.mapping.PolicyMapper;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.policy.Vocabulary;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.problem.Problem;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a collection: what is shared first and once, then every policy by itself, side by side.
 *
 * <p>Vocabularies, organisations and adopted policies are loaded into one resource set, linked and
 * from then on only read. Each other policy gets a resource set of its own, which is dropped once
 * the policy is mapped to records.
 */
public final class CollectionReader {

  private final List<Problem> problems = new ArrayList<>();

  /** What came of one source: its problems, and its policies if it has no errors. */
  private record Result(List<Problem> problems, List<Policy> policies) {}

  private final boolean mapping;

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
    SourceFiles files = new SourceFiles(problems);
    Map<Path, String> requested = files.requested(paths);
    List<SourceText> asked = texts(requested, problems);
    List<SourceText> around = texts(files.companions(requested), new ArrayList<>());
    UniqueNames names = new UniqueNames(problems);
    asked.forEach(names::add);
    if (asked.isEmpty()) {
      return reading(requested.size(), List.of(), List.of());
    }
    PolicyLoader loader = new PolicyLoader();
    List<SourceText> sharedTexts = shared(asked, around);
    int before = problems.size();
    Map<SourceText, PolicyFile> shared = loadShared(loader, sharedTexts, names);
    boolean mapped = mapping && problems.size() == before;
    SharedDefinitions definitions =
        new SharedDefinitions(
            shared.values().stream().flatMap(file -> file.getDefinitions().stream()).toList());
    List<Result> results =
        asked.parallelStream()
            .map(
                source ->
                    sharedTexts.contains(source)
                        ? result(shared.get(source), mapped)
                        : load(loader, source, definitions, mapped))
            .toList();
    results.forEach(result -> problems.addAll(result.problems));
    List<Policy> policies =
        results.stream()
            .flatMap(result -> result.policies.stream())
            .sorted(Comparator.comparing(Policy::id))
            .toList();
    return reading(requested.size(), policies, topics(shared));
  }

  private static List<SourceText> texts(Map<Path, String> files, List<Problem> problems) {
    SourceReader reader = new SourceReader(problems);
    List<SourceText> texts = new ArrayList<>();
    files.forEach((path, name) -> reader.read(path, name).ifPresent(texts::add));
    return texts;
  }

  /** The sources that others look names up in, and the policies that are adopted. */
  private static List<SourceText> shared(List<SourceText> asked, List<SourceText> around) {
    Set<String> adopted = new HashSet<>();
    for (SourceText source : asked) {
      for (SourceOutline.Entry entry : source.outline().entries()) {
        if (entry.keyword().equals("adoption")) {
          entry.of().ifPresent(adopted::add);
        }
      }
    }
    List<SourceText> shared = new ArrayList<>();
    for (List<SourceText> sources : List.of(asked, around)) {
      for (SourceText source : sources) {
        boolean isAdopted =
            source.outline().entries().stream()
                .anyMatch(
                    entry -> entry.keyword().equals("policy") && adopted.contains(entry.name()));
        if (source.outline().isShared() || isAdopted) {
          shared.add(source);
        }
      }
    }
    return shared;
  }

  private Map<SourceText, PolicyFile> loadShared(
      PolicyLoader loader, List<SourceText> sources, UniqueNames names) {
    XtextResourceSet set = loader.newSet();
    Map<SourceText, XtextResource> parsed = new LinkedHashMap<>();
    sources.forEach(source -> parsed.put(source, loader.parse(source, set)));
    Map<SourceText, PolicyFile> files = new LinkedHashMap<>();
    parsed.forEach(
        (source, resource) ->
            loader
                .link(source, resource, problems)
                .ifPresent(
                    file -> {
                      files.put(source, file);
                      names.addTopics(source, file);
                    }));
    return files;
  }

  private static Result load(
      PolicyLoader loader, SourceText source, SharedDefinitions shared, boolean mapped) {
    List<Problem> found = new ArrayList<>();
    XtextResourceSet set = loader.newSet();
    shared.shareWith(set);
    Optional<PolicyFile> file = loader.link(source, loader.parse(source, set), found);
    return new Result(found, result(file.orElse(null), mapped).policies);
  }

  /**
   * The policies of a file.
   *
   * @param file null if it has errors
   * @param mapped false if only problems are wanted, or if something shared has errors
   */
  private static Result result(@Nullable PolicyFile file, boolean mapped) {
    List<Policy> policies = new ArrayList<>();
    if (file == null || !mapped) {
      return new Result(List.of(), policies);
    }
    for (Definition definition : file.getDefinitions()) {
      if (definition instanceof PolicyDefinition policy) {
        policies.add(PolicyMapper.map(policy));
      } else if (definition instanceof Adoption adoption) {
        policies.add(PolicyMapper.map(adoption));
      }
    }
    return new Result(List.of(), policies);
  }

  private static List<Topic> topics(Map<SourceText, PolicyFile> shared) {
    return shared.values().stream()
        .flatMap(file -> file.getDefinitions().stream())
        .filter(Vocabulary.class::isInstance)
        .flatMap(vocabulary -> PolicyMapper.topics((Vocabulary) vocabulary).stream())
        .toList();
  }

  private Reading reading(int files, List<Policy> policies, List<Topic> topics) {
    return new Reading(
        files, new Library(policies, topics), problems.stream().sorted().distinct().toList());
  }
}
