package org.clausewright.language.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.clausewright.language.linking.SharedDefinitions;
import org.clausewright.language.mapping.PolicyMapper;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.rules.Glossary;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * What policies look names up in: vocabularies, organisations and adopted policies, loaded into one
 * resource set, linked, and from then on only read.
 *
 * @param visible the definitions, as policies see them
 * @param files those without errors, in the order of their sources
 * @param glossaries what names mean, by organisation, worked out once
 */
record Shared(
    Map<Source, PolicyFile> files,
    SharedDefinitions visible,
    List<Problem> problems,
    Map<Organisation, Glossary> glossaries) {

  /** Loads the sources, parsing them side by side. */
  static Shared load(List<Source> sources, PolicyLoader loader) {
    List<Problem> problems = new ArrayList<>();
    SourceReader reader = new SourceReader(problems);
    XtextResourceSet set = loader.newSet();
    Map<Source, SourceText> texts = new LinkedHashMap<>();
    Map<Source, XtextResource> resources = new LinkedHashMap<>();
    for (Source source : sources) {
      reader.read(source.path(), source.name()).ifPresent(text -> texts.put(source, text));
    }
    texts.forEach((source, text) -> resources.put(source, loader.create(text, set)));
    texts.keySet().parallelStream()
        .forEach(source -> loader.parse(texts.get(source), resources.get(source)));
    resources.values().forEach(loader::linkSurroundings);
    Map<Source, PolicyFile> files = new LinkedHashMap<>();
    texts.forEach(
        (source, text) ->
            loader
                .link(text, resources.get(source), problems)
                .ifPresent(file -> files.put(source, file)));
    return new Shared(
        files, new SharedDefinitions(definitions(files)), problems, new ConcurrentHashMap<>());
  }

  private static List<Definition> definitions(Map<Source, PolicyFile> files) {
    return files.values().stream().flatMap(file -> file.getDefinitions().stream()).toList();
  }

  /** The definitions of a type. */
  <T extends Definition> Stream<T> definitions(Class<T> type) {
    return definitions(files).stream().filter(type::isInstance).map(type::cast);
  }

  /** What names mean in the policies of an organisation. */
  Glossary glossary(Organisation organisation) {
    return glossaries.computeIfAbsent(
        organisation, own -> new Glossary(PolicyMapper.vocabulary(own, definitions(files))));
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
