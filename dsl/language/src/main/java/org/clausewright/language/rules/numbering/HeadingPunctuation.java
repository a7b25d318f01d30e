package org.clausewright.language.rules.numbering;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;

/** A heading ends in a stop, a colon or a comma, although most others do not. */
public final class HeadingPunctuation implements Rule {

  private static final String STOPS = ".:,;";
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?i)(?:.*\\W)?(?:etc|inc|ltd|co|no|\\p{L}\\.\\p{L}|\\.\\.)\\.");

  @Override
  public void check(Draft draft, Report report) {
    List<Passage> headings = draft.passages(Part.HEADING).toList();
    List<Passage> stopped = headings.stream().filter(HeadingPunctuation::isStopped).toList();
    if (stopped.size() * 2 < headings.size()) {
      stopped.forEach(heading -> add(heading, report));
    }
  }

  private static boolean isStopped(Passage heading) {
    String words = heading.words();
    return words.length() > 1
        && STOPS.indexOf(words.charAt(words.length() - 1)) >= 0
        && !(words.length() < 300 && ABBREVIATED.matcher(words).matches());
  }

  private static void add(Passage heading, Report report) {
    String words = heading.words();
    int end = words.length() - 1;
    Place stop = heading.place(end, end + 1);
    String name =
        switch (words.charAt(end)) {
          case '.' -> "a full stop";
          case ':' -> "a colon";
          case ',' -> "a comma";
          default -> "a semicolon";
        };
    report.add(
        stop,
        "The heading “%s” ends in %s; most headings of this policy end in nothing."
            .formatted(words, name),
        "Print headings without punctuation at the end.",
        Report.safe("Take " + name.replaceFirst("^a ", "the ") + " away", stop, ""));
  }
}
