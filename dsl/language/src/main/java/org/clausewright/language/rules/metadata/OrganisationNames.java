package org.clausewright.language.rules.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Organisation;

/** Finds names of schools and trusts that are none of a policy's own. */
final class OrganisationNames {

  private static final Pattern SCHOOL =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\w'’.-]{0,30}\\s){1,6}(?:School|Academy|College|Trust|Federation)\\b");

  private final Set<String> own;

  OrganisationNames(Draft draft) {
    this.own = own(draft);
  }

  /** Where a text names another organisation. */
  List<Span> others(String text) {
    List<Span> others = new ArrayList<>();
    Matcher name = SCHOOL.matcher(text);
    while (name.find()) {
      List<Word> words = Word.of(name.group());
      List<Word> telling =
          words.stream().filter(word -> !Generic.WORDS.contains(word.lower())).toList();
      if (!telling.isEmpty() && telling.stream().noneMatch(word -> own.contains(word.lower()))) {
        others.add(new Span(name.start() + telling.get(0).start(), name.end()));
      }
    }
    return others;
  }

  /** The words of all names that the organisation knows. */
  private static Set<String> own(Draft draft) {
    Organisation organisation = draft.policy().organisation();
    Stream<String> organisations =
        Stream.of(
                Stream.of(organisation),
                organisation.members().stream(),
                draft.policy().adopted().stream().map(adopted -> adopted.from()))
            .flatMap(each -> each)
            .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()));
    Stream<String> roles =
        draft.vocabulary().roles().stream().flatMap(role -> RoleNames.names(role).stream());
    Stream<String> sources =
        draft.vocabulary().sources().stream()
            .flatMap(
                source -> Stream.concat(Stream.of(source.name()), source.publisher().stream()));
    return Stream.of(organisations, roles, sources)
        .flatMap(each -> each)
        .flatMap(name -> Word.of(name).stream())
        .map(Word::lower)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Words that tell no school from another, read when they are first needed. */
  private static final class Generic {

    static final Set<String> WORDS = read();

    private static Set<String> read() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(
                      OrganisationNames.class.getResourceAsStream("generic-names.txt")),
                  StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
