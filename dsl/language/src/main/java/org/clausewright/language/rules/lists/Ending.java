package org.clausewright.language.rules.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Text;
import org.clausewright.model.problem.Fix;

/**
 * How a paragraph or an item ends.
 *
 * @param conjunction “and” or “or” after the last mark, in lower case
 * @param start where what ends it begins: the mark, or the end of the words
 */
record Ending(Mark mark, Optional<String> conjunction, int start) {

  private static final Search<Ending> ENDINGS = new Search<>(Ending::find);

  /** What stands after the last word; first what a list in doubt is to end with. */
  enum Mark {
    SEMICOLON("with a semicolon", ";"),
    FULL_STOP("with a full stop", "."),
    COMMA("with a comma", ","),
    COLON("with a colon", ":"),
    NONE("without a mark", "");

    private final String words;
    private final String printed;

    Mark(String words, String printed) {
      this.words = words;
      this.printed = printed;
    }

    /** For a message: “with a semicolon”. */
    String words() {
      return words;
    }

    String printed() {
      return printed;
    }
  }

  private static final Pattern CONJUNCTION = Pattern.compile("(?i)[ ;,](and/or|and|or)[;,:]?$");
  private static final String CLOSERS = ")]\"'”’»";

  static Ending of(Text words) {
    return ENDINGS.in(words);
  }

  private static Ending find(String words) {
    String end = words.substring(Math.max(0, words.length() - 12));
    Matcher matcher = CONJUNCTION.matcher(end);
    if (matcher.find()) {
      int at = words.length() - end.length() + matcher.start();
      int before = at;
      while (before > 0 && words.charAt(before) == ' ') {
        before--;
      }
      Mark mark = mark(words.charAt(before));
      return new Ending(
          mark,
          Optional.of(matcher.group(1).toLowerCase(java.util.Locale.ROOT)),
          mark == Mark.NONE ? at : before);
    }
    int at = words.length();
    while (at > 0 && CLOSERS.indexOf(words.charAt(at - 1)) >= 0) {
      at--;
    }
    Mark mark = at == 0 ? Mark.NONE : mark(words.charAt(at - 1));
    if (at < words.length() && mark != Mark.FULL_STOP) {
      return new Ending(Mark.NONE, Optional.empty(), words.length());
    }
    return new Ending(mark, Optional.empty(), mark == Mark.NONE ? at : at - 1);
  }

  private static Mark mark(char c) {
    return switch (c) {
      case '.', '!', '?', '…' -> Mark.FULL_STOP;
      case ';' -> Mark.SEMICOLON;
      case ',' -> Mark.COMMA;
      case ':' -> Mark.COLON;
      default -> Mark.NONE;
    };
  }

  /** Whether the last thing is a web or mail address, after which a mark is better left out. */
  static boolean isAddress(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.contains("://") || last.startsWith("www.") || last.contains("@");
  }

  /** The last word and what ends it. */
  static Place place(Passage passage) {
    String words = passage.words();
    return passage.place(words.lastIndexOf(' ') + 1, words.length());
  }

  /** Ends a passage, whose ending this is, with another mark. */
  Fix replacedBy(Mark wanted, Passage passage) {
    int length = passage.words().length();
    if (conjunction.isPresent()) {
      return Report.suggestion(title(wanted), passage.place(start, length), wanted.printed());
    }
    return mark == Mark.NONE
        ? Report.safe(title(wanted), passage.end(), wanted.printed())
        : Report.safe(title(wanted), passage.place(start, start + 1), wanted.printed());
  }

  private static String title(Mark wanted) {
    return "End it " + wanted.words();
  }
}
