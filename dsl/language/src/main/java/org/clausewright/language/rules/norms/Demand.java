package org.clausewright.language.rules.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Text;
import org.clausewright.language.rules.Word;

/**
 * Words of a main clause that demand, forbid, advise or permit something.
 *
 * @param words in lower case
 * @param before what stands before them in their clause
 * @param next the word after them, in lower case; empty at the end
 */
record Demand(Force force, String words, Span span, List<Word> before, String next) {

  private static final Search<List<Demand>> DEMANDS = new Search<>(Demand::search);

  private static final Set<String> SUBORDINATING =
      Set.of(
          "if",
          "when",
          "whenever",
          "where",
          "wherever",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "because",
          "unless",
          "whether",
          "while",
          "whilst",
          "although",
          "since",
          "until",
          "how",
          "what",
          "why",
          "as",
          "than",
          "so",
          "provided");
  private static final Set<String> CONNECTING = Set.of("and", "or", "nor");
  private static final Set<String> NEGATIVE = Set.of("no", "nobody", "none", "neither", "nor");
  private static final int LONGEST_SUBJECT = 12;

  /** What stands before them in their clause, in lower case. */
  List<String> subject() {
    return before.stream().map(Word::lower).toList();
  }

  /** All from the subject on. */
  Span subjectSpan() {
    return before.isEmpty() ? span : new Span(before.get(0).start(), span.end());
  }

  /** The demands of a text, outside brackets, quotations and subordinate clauses. */
  static List<Demand> in(Text text) {
    return DEMANDS.in(text);
  }

  private static List<Demand> search(String text) {
    List<Demand> demands = new ArrayList<>();
    List<Word> words = Word.of(text);
    boolean subordinate = false;
    boolean bracketed = false;
    int clause = 0;
    int from = 0;
    for (int at = 0; at < words.size(); at++) {
      Word word = words.get(at);
      String between = text.substring(from, word.start());
      from = word.end();
      if (at > 0) {
        bracketed = isInside(between, bracketed);
      }
      boolean ends = isEnd(between);
      if (ends || between.contains(",")) {
        clause = at;
        subordinate = subordinate && !ends && CONNECTING.contains(word.lower());
      }
      boolean inverted = at == clause && word.lower().equals("should");
      subordinate |= SUBORDINATING.contains(word.lower()) || inverted;
      Optional<DemandWords> entry = DemandWords.at(words, at);
      if (entry.isPresent()) {
        int last = at + entry.get().words().size() - 1;
        if (!subordinate && !bracketed) {
          demands.add(demand(entry.get(), words, clause, at, last));
        }
        from = words.get(last).end();
        at = last;
      }
    }
    return List.copyOf(demands);
  }

  private static Demand demand(DemandWords entry, List<Word> words, int clause, int at, int last) {
    List<Word> before = List.copyOf(words.subList(Math.max(clause, at - LONGEST_SUBJECT), at));
    return new Demand(
        force(entry.force(), before),
        String.join(" ", entry.words()),
        new Span(words.get(at).start(), words.get(last).end()),
        before,
        last + 1 < words.size() ? words.get(last + 1).lower() : "");
  }

  /** “No member of staff may” forbids; “only equipment of the trust may” can be read either way. */
  private static Force force(Force plain, List<Word> before) {
    if (before.stream().anyMatch(word -> NEGATIVE.contains(word.lower()))) {
      return switch (plain) {
        case DUTY, LEAVE -> Force.BAN;
        case ADVICE -> Force.ADVICE_AGAINST;
        default -> Force.OTHER;
      };
    }
    boolean only = before.stream().anyMatch(word -> word.lower().equals("only"));
    return only && plain == Force.LEAVE ? Force.OTHER : plain;
  }

  /** Where the words begin that say it, with the “no” of the subject. */
  int start() {
    return before.stream()
        .filter(word -> NEGATIVE.contains(word.lower()))
        .findFirst()
        .map(Word::start)
        .orElse(span.start());
  }

  private static boolean isEnd(String between) {
    for (int at = 0; at < between.length(); at++) {
      if (".;:!?–—".indexOf(between.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bracket or quotation is open after these characters. */
  private static boolean isInside(String between, boolean inside) {
    boolean open = inside;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if ("([“".indexOf(c) >= 0) {
        open = true;
      } else if (")]”".indexOf(c) >= 0) {
        open = false;
      } else if (c == '"') {
        open = !open;
      }
    }
    return open;
  }
}
