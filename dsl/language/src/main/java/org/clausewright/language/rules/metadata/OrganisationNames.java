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
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Text;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds names of schools and trusts that are none of a policy's own. */
final class OrganisationNames {

  private static final Pattern SCHOOL =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\w'’.-]{0,30}\\s){1,6}(?:School|Academy|College|Trust|Federation)\\b");

  /**
   * A name in a text.
   *
   * @param telling the words that tell a school from another
   */
  private record Name(List<String> telling, Span place) {}

  private static final Search<List<Name>> NAMES = new Search<>(OrganisationNames::search);

  private final Draft draft;
  private final Set<String> vocabulary;
  private @Nullable Set<String> own;

  OrganisationNames(Draft draft) {
    this.draft = draft;
    this.vocabulary =
        draft.glossary().derive(OrganisationNames.class, OrganisationNames::vocabulary);
  }

  /** Where a text names another organisation. */
  List<Span> others(Text text) {
    List<Name> names = NAMES.in(text);
    return names.isEmpty()
        ? List.of()
        : names.stream().filter(this::isOther).map(Name::place).toList();
  }

  private boolean isOther(Name name) {
    for (String word : name.telling) {
      if (vocabulary.contains(word) || own().contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static List<Name> search(String text) {
    List<Name> names = new ArrayList<>();
    Matcher name = SCHOOL.matcher(text);
    while (name.find()) {
      List<Word> words = Word.of(name.group());
      List<Word> telling =
          words.stream().filter(word -> !Generic.WORDS.contains(word.lower())).toList();
      if (!telling.isEmpty()) {
        Span place = new Span(name.start() + telling.get(0).start(), name.end());
        names.add(new Name(telling.stream().map(Word::lower).toList(), place));
      }
    }
    return List.copyOf(names);
  }

  /** The words of the names of the organisation itself. */
  private Set<String> own() {
    Set<String> known = own;
    if (known == null) {
      known = own(draft);
      own = known;
    }
    return known;
  }

  private static Set<String> own(Draft draft) {
    Organisation organisation = draft.policy().organisation();
    return words(
        Stream.of(
                Stream.of(organisation),
                organisation.members().stream(),
                draft.policy().adopted().stream().map(adopted -> adopted.from()))
            .flatMap(each -> each)
            .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream())));
  }

  /** The words of all names in the vocabulary. */
  private static Set<String> vocabulary(Vocabulary vocabulary) {
    Stream<String> roles =
        vocabulary.roles().stream().flatMap(role -> RoleNames.names(role).stream());
    Stream<String> sources =
        vocabulary.sources().stream()
            .flatMap(
                source -> Stream.concat(Stream.of(source.name()), source.publisher().stream()));
    return words(Stream.concat(roles, sources));
  }

  private static Set<String> words(Stream<String> names) {
    return names
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
