package org.clausewright.language.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param files those without errors, in the order of their sources
 * @param parsed all of them
 * @param visible the definitions, as policies see them
 * @param glossaries what names mean, by organisation, worked out once
 */
record Shared(
    Map<Source, PolicyFile> files,
    Map<Source, Parsed> parsed,
    SharedDefinitions visible,
    List<Problem> problems,
    Map<Organisation, Glossary> glossaries) {

  /** A source with or without errors. */
  record Parsed(SourceText text, XtextResource resource) {}

  /** Loads the sources, parsing them side by side. */
  static Shared load(List<Source> sources, OpenTexts open, PolicyLoader loader) {
    List<Problem> problems = new ArrayList<>();
    SourceReader reader = new SourceReader(problems, open);
    XtextResourceSet set = loader.newSet();
    Map<Source, Parsed> parsed = new LinkedHashMap<>();
    for (Source source : sources) {
      reader
          .read(source.path(), source.name())
          .ifPresent(text -> parsed.put(source, new Parsed(text, loader.create(text, set))));
    }
    parsed.values().parallelStream().forEach(each -> loader.parse(each.text, each.resource));
    parsed.values().forEach(each -> loader.linkSurroundings(each.resource));
    Map<Source, PolicyFile> files = new LinkedHashMap<>();
    parsed.forEach(
        (source, each) ->
            loader
                .link(each.text, each.resource, problems)
                .ifPresent(file -> files.put(source, file)));
    return new Shared(
        files,
        parsed,
        new SharedDefinitions(definitions(files)),
        problems,
        new ConcurrentHashMap<>());
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

  /** A source that is among what is shared. */
  Optional<Parsed> find(Source source) {
    return Optional.ofNullable(parsed.get(source));
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
