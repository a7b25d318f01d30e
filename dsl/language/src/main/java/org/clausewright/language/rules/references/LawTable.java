package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Remembered;
import org.clausewright.model.organisation.Source;

/** Acts and regulations by title and year, and where a text cites one. */
final class LawTable {

  private static final Set<String> KINDS = Set.of("act", "acts", "regulation", "regulations");
  private static final Set<String> JOINS =
      Set.of("and", "of", "the", "to", "for", "from", "in", "on", "with", "at", "by");
  private static final Set<String> OPENINGS =
      Set.of(
          "the",
          "under",
          "see",
          "including",
          "in",
          "and",
          "a",
          "an",
          "both",
          "with",
          "by",
          "of",
          "for",
          "to",
          "from",
          "on",
          "at");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern NAMED_YEAR = Pattern.compile(" \\d{4}$");
  private static final int LONGEST = 20;

  private final Map<String, SortedMap<String, Source>> years = new HashMap<>();
  private final Remembered<List<Citation>> citations = new Remembered<>(this::search);

  /** The table of a policy's vocabulary. */
  static LawTable of(Draft draft) {
    return draft.glossary().derive(LawTable.class, words -> new LawTable(words.sources()));
  }

  private LawTable(Collection<Source> sources) {
    for (Source source : sources) {
      if (source.kind() == Source.Kind.LAW) {
        add(source, source.name());
        source.aliases().forEach(alias -> add(source, alias));
      }
    }
  }

  private void add(Source source, String name) {
    List<Token> tokens = Token.of(name);
    int last = tokens.size() - 1;
    if (last > 1 && tokens.get(last).isYear() && KINDS.contains(tokens.get(last - 1).key())) {
      years
          .computeIfAbsent(Token.key(tokens.subList(0, last)), key -> new TreeMap<>())
          .put(tokens.get(last).key(), source);
    }
  }

  /** Whether a source is called by its year. */
  static boolean hasYear(Source source) {
    return source.kind() == Source.Kind.LAW && NAMED_YEAR.matcher(source.name()).find();
  }

  /** The titles of the table, without years. */
  Set<String> titles() {
    return years.keySet();
  }

  /** The Acts of one title by year; empty if the table has none. */
  SortedMap<String, Source> years(String title) {
    return years.getOrDefault(title, new TreeMap<>());
  }

  Optional<Source> source(Citation citation) {
    return Optional.ofNullable(years(citation.key()).get(citation.year().key()));
  }

  /** The Acts that a text cites with years, in order. */
  List<Citation> in(Passage passage) {
    return citations.in(passage.text());
  }

  private List<Citation> search(String words) {
    if (years.isEmpty() || !YEAR.matcher(words).find()) {
      return List.of();
    }
    List<Citation> citations = new ArrayList<>();
    List<Token> tokens = Token.of(words);
    for (int at = 1; at + 1 < tokens.size(); at++) {
      if (!KINDS.contains(tokens.get(at).key())) {
        continue;
      }
      List<Token> cited = cited(tokens, at + 1);
      if (!cited.isEmpty()) {
        cite(tokens, at, cited, citations);
      }
    }
    return List.copyOf(citations);
  }

  /** “1996”, “of 1996”, “1952 and 1996”. */
  private static List<Token> cited(List<Token> tokens, int from) {
    List<Token> cited = new ArrayList<>();
    boolean several = tokens.get(from - 1).key().equals("acts");
    for (int at = from; at < tokens.size() && tokens.get(at).follows(); at++) {
      Token token = tokens.get(at);
      if (token.isYear() && (cited.isEmpty() || several)) {
        cited.add(token);
      } else if (!token.key().equals(cited.isEmpty() ? "of" : "and")) {
        break;
      }
    }
    return cited;
  }

  private void cite(List<Token> tokens, int at, List<Token> cited, List<Citation> citations) {
    int begin = at;
    while (begin > 0
        && at - begin < LONGEST
        && tokens.get(begin).follows()
        && !tokens.get(begin - 1).isYear()
        && !KINDS.contains(tokens.get(begin - 1).key())) {
      begin--;
    }
    String ending = " " + tokens.get(at).key().replace("acts", "act");
    for (int start = begin; start < at; start++) {
      String key = Token.key(tokens.subList(start, at)) + ending;
      if (years.containsKey(key)) {
        boolean whole = !continues(tokens, begin, start);
        add(key, tokens.get(start), tokens.get(at), cited, true, whole, citations);
        return;
      }
    }
    int start = at;
    while (start > begin && (tokens.get(start - 1).capital() || isJoin(tokens, begin, start - 1))) {
      start--;
    }
    while (start < at && OPENINGS.contains(tokens.get(start).key())) {
      start++;
    }
    if (start < at) {
      String key = Token.key(tokens.subList(start, at)) + ending;
      add(key, tokens.get(start), tokens.get(at), cited, false, true, citations);
    }
  }

  /** Whether a title seems to begin before it. */
  private static boolean continues(List<Token> tokens, int begin, int start) {
    Token before = tokens.get(Math.max(begin, start - 1));
    if (start == begin || before.capital()) {
      return start > begin && !OPENINGS.contains(before.key());
    }
    return JOINS.contains(before.key())
        && start - 1 > begin
        && tokens.get(start - 2).capital()
        && (before.key().equals("and") || before.key().equals("of"));
  }

  private static boolean isJoin(List<Token> tokens, int begin, int at) {
    return JOINS.contains(tokens.get(at).key()) && at > begin && tokens.get(at - 1).capital();
  }

  private static void add(
      String key,
      Token first,
      Token last,
      List<Token> cited,
      boolean known,
      boolean whole,
      List<Citation> citations) {
    for (Token year : cited) {
      citations.add(
          new Citation(key, first.start(), last.end(), year, cited.size() == 1, known, whole));
    }
  }
}
