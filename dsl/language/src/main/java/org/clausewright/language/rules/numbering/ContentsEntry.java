package org.clausewright.language.rules.numbering;

import java.util.regex.Pattern;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.model.Label;
import org.clausewright.model.Section;
import org.clausewright.model.problem.Fix;

/** A printed entry of a table of contents, with the section that it leads to. */
record ContentsEntry(Passage passage, Section section) {

  private static final Pattern STOP = Pattern.compile("[.:]$");

  /** Reports where its words and number are not the heading's. */
  void check(Report report) {
    String text = passage.words();
    Heading printed = Heading.of(text);
    String words = STOP.matcher(section.heading().words()).replaceAll("");
    int start = text.length() - text.substring(printed.number().length()).stripLeading().length();
    if (!printed.words().equals(Heading.of(section.heading().words()).words())) {
      report.add(
          passage.place(start, text.length()),
          "The contents say “%s”, but the heading is “%s”."
              .formatted(text.substring(start), section.heading().words()),
          "Use the same words in both places.",
          Report.suggestion(
              "Use the words of the heading", passage.place(start, text.length()), words));
    }
    if (!printed.number().isEmpty() && !text.equals(section.heading().words())) {
      number(
          passage.place(0, printed.number().length()), printed.number(), section.label(), report);
    }
  }

  private static void number(Place place, String printed, Label label, Report report) {
    String number = label.printed().or(label::computed).orElse("");
    if (same(printed, number)) {
      return;
    }
    Fix[] fixes =
        label.printed().stream()
            .map(each -> Report.safe("Use the number of the heading", place, each))
            .toArray(Fix[]::new);
    String own =
        number.isEmpty() ? "it has no number" : "its number is " + Numeral.of(number).bare();
    report.add(
        place,
        "The contents number this heading %s, but %s.".formatted(Numeral.of(printed).bare(), own),
        "Print the number that the heading has.",
        fixes);
  }

  private static boolean same(String one, String other) {
    return Numeral.of(one).withoutZero().texts().equals(Numeral.of(other).withoutZero().texts());
  }
}
