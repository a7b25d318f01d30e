package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Source;

/** The names of some sources, to be found in the words of a policy. */
final class Names {

  /**
   * A source named in a text.
   *
   * @param next index of the token after the name
   * @param capitals whether it begins with a capital letter where the name does: “codes of conduct”
   *     need not be the “Codes of Conduct”
   */
  record Mention(Source source, int start, int end, int next, boolean capitals) {}

  private record Name(List<Token> tokens, Source source) {

    /** A name of one word, such as an acronym, has to be written as it is. */
    boolean matches(List<Token> text, int at) {
      if (at + tokens.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < tokens.size(); i++) {
        Token token = text.get(at + i);
        if (!tokens.get(i).key().equals(token.key()) || (i > 0 && !token.follows())) {
          return false;
        }
      }
      return tokens.size() > 1 || tokens.get(0).text().equals(text.get(at).text());
    }
  }

  private static final Pattern ENDING =
      Pattern.compile(
          " (?:polic(?:y|ies)|procedures?|(?:policy )?framework)$", Pattern.CASE_INSENSITIVE);

  private final Map<String, List<Name>> byFirst = new HashMap<>();
  private final Remembered<List<Mention>> mentions = new Remembered<>(this::search);

  /** The names in a vocabulary of what is of some kind. */
  static Names of(Draft draft, Object key, Predicate<Source> kind) {
    return draft
        .glossary()
        .derive(key, words -> of(words.sources().stream().filter(kind).toList()));
  }

  static Names of(Collection<Source> sources) {
    Names names = new Names();
    for (Source source : sources) {
      names.add(source.name(), source);
      source.aliases().forEach(alias -> names.add(alias, source));
    }
    return names;
  }

  /** Also finds documents that are called by the first words of their names, if that is three. */
  static Names withShortForms(Collection<Source> sources) {
    Names names = of(sources);
    for (Source source : sources) {
      for (String stem : stems(source)) {
        if (Token.of(stem).size() > 2) {
          names.add(stem, source);
        }
        for (String ending : List.of("policy", "policies", "procedure", "procedures")) {
          names.add(stem + " " + ending, source);
        }
      }
    }
    return names;
  }

  /** Where a text names a source, also without its “Policy”; empty if it does not. */
  static Optional<Mention> find(Source source, String words) {
    Names names = of(List.of(source));
    List<Token> text = Token.of(words);
    List<Mention> found = names.in(text);
    if (found.isEmpty()) {
      stems(source).forEach(stem -> names.add(stem, source));
      found = names.in(text);
    }
    return found.stream().findFirst();
  }

  private void add(String name, Source source) {
    List<Token> tokens = Token.of(name);
    if (!tokens.isEmpty()) {
      byFirst
          .computeIfAbsent(tokens.get(0).key(), key -> new ArrayList<>())
          .add(new Name(tokens, source));
    }
  }

  /** What is named in a text, in order; of two names the longer one. */
  List<Mention> in(Passage passage) {
    return mentions.in(passage.text());
  }

  List<Mention> in(String words) {
    return mentions.in(words);
  }

  private List<Mention> search(String words) {
    return mayName(words) ? List.copyOf(in(Token.of(words))) : List.of();
  }

  /** Whether a name may begin in a text: cheaper to tell than where. */
  private boolean mayName(String words) {
    for (Word word : Word.of(words)) {
      boolean plain = word.lower().indexOf('-') < 0 && word.lower().indexOf('\'') < 0;
      if (!plain || byFirst.containsKey(word.lower())) {
        return true;
      }
    }
    return false;
  }

  private List<Mention> in(List<Token> text) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < text.size(); ) {
      int begin = at;
      Optional<Name> longest = longest(text, begin);
      longest.ifPresent(
          name -> {
            int next = begin + name.tokens.size();
            Token first = text.get(begin);
            boolean capitals = first.capital() || !name.tokens.get(0).capital();
            mentions.add(
                new Mention(name.source, first.start(), text.get(next - 1).end(), next, capitals));
          });
      at += longest.map(name -> name.tokens.size()).orElse(1);
    }
    return mentions;
  }

  private Optional<Name> longest(List<Token> text, int at) {
    Name longest = null;
    for (Name name : byFirst.getOrDefault(text.get(at).key(), List.of())) {
      boolean longer = longest == null || name.tokens.size() > longest.tokens.size();
      if (longer && name.matches(text, at)) {
        longest = name;
      }
    }
    return Optional.ofNullable(longest);
  }

  private static List<String> stems(Source source) {
    List<String> stems = new ArrayList<>();
    List<String> all = new ArrayList<>(source.aliases());
    all.add(source.name());
    for (String name : all) {
      String stem = ENDING.matcher(name).replaceFirst("");
      if (!stem.equals(name)) {
        stems.add(stem);
      }
    }
    return stems;
  }
}
