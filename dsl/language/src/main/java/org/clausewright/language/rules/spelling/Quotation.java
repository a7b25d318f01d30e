package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Text;

/**
 * A few words between quotation marks.
 *
 * @param start of the words, after the mark
 */
record Quotation(String words, int start, int end) {

  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"“]([^\"“”]{2,60})[\"”]|(?<![\\p{L}\\d])[‘']([^'‘’\"]{2,40})['’](?![\\p{L}\\d])");

  private static final Search<List<Quotation>> QUOTATIONS = new Search<>(Quotation::search);

  /** The quotations of a text, in order. */
  static List<Quotation> of(Text text) {
    return QUOTATIONS.in(text);
  }

  private static List<Quotation> search(String text) {
    List<Quotation> found = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      int group = quoted.group(1) != null ? 1 : 2;
      found.add(new Quotation(quoted.group(group), quoted.start(group), quoted.end(group)));
    }
    return List.copyOf(found);
  }
}
