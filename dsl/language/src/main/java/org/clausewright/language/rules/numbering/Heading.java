package org.clausewright.language.rules.numbering;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;

/**
 * The words of a heading, as they are compared: capital letters, punctuation and the number before
 * them don't matter.
 *
 * @param number printed before the words; empty if none is
 */
record Heading(String number, String words) {

  private static final Search<String> LETTERS = new Search<>(Heading::withoutSigns);

  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:[0-9]{1,3}(?:\\.[0-9]{1,3})*|[A-Za-z](?=[.)]))[.):]*\\s+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Heading of(String text) {
    var number = NUMBER.matcher(text);
    int start = number.lookingAt() ? number.end() : 0;
    return new Heading(text.substring(0, start).strip(), plain(text.substring(start)));
  }

  /** Words in lower case without punctuation. */
  static String plain(String text) {
    return LETTERS.in(text);
  }

  private static String withoutSigns(String text) {
    return SIGNS
        .matcher(text.replace("'", "").replace("’", "").toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
  }

  /** Whether most of the words are the same. */
  boolean resembles(Heading other) {
    Set<String> mine = Word.of(words).stream().map(Word::lower).collect(Collectors.toSet());
    Set<String> theirs = Word.of(other.words).stream().map(Word::lower).collect(Collectors.toSet());
    int all = mine.size() + theirs.size();
    mine.retainAll(theirs);
    return mine.size() * 10 >= (all - mine.size()) * 6;
  }
}
