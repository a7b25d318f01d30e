package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few words between quotation marks.
 *
 * @param start of the words, after the mark
 */
record Quotation(String words, int start, int end) {

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"“]([^\"“”]{2,60})[\"”]|(?<![\\p{L}\\d])[‘']([^'‘’\"]{2,40})['’](?![\\p{L}\\d])");

  /** The quotations of a text, in order. */
  static List<Quotation> of(String text) {
    List<Quotation> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      int group = quoted.group(1) != null ? 1 : 2;
      found.add(new Quotation(quoted.group(group), quoted.start(group), quoted.end(group)));
    }
    return found;
  }
}
