package org.clausewright.eclipse.editor;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what Markdown gives a meaning: {@code **strong**}, {@code *emphasis*}, links. */
final class Markdown {

  private static final Pattern MEANING =
      Pattern.compile(
          "\\\\\\p{Punct}"
              + "|(?<strong>\\*\\*(?=\\S)[^*]{1,2000}(?<=\\S)\\*\\*)"
              + "|(?<emphasis>\\*(?=\\S)[^*]{1,2000}(?<=\\S)\\*)"
              + "|(?<link><(?:https?://|mailto:|tel:)[^\\s<>]{1,2000}>"
              + "|\\[[^\\[\\]]{1,1000}]\\([^\\s<>()]{1,2000}\\))");

  private Markdown() {}

  /** Adds the pieces of a part of a text. */
  static void spans(String text, int start, int end, List<Span> found) {
    Matcher matcher = MEANING.matcher(text).region(start, end);
    int at = start;
    while (matcher.find()) {
      Tone tone = tone(matcher);
      if (tone != Tone.PROSE) {
        add(at, matcher.start(), Tone.PROSE, found);
        add(matcher.start(), matcher.end(), tone, found);
        at = matcher.end();
      }
    }
    add(at, end, Tone.PROSE, found);
  }

  private static Tone tone(Matcher matcher) {
    if (matcher.group("strong") != null) {
      return Tone.STRONG;
    }
    if (matcher.group("emphasis") != null) {
      return Tone.EMPHASIS;
    }
    return matcher.group("link") != null ? Tone.LINK : Tone.PROSE;
  }

  private static void add(int start, int end, Tone tone, List<Span> found) {
    if (start < end) {
      found.add(new Span(start, end, tone));
    }
  }
}
