package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.model.problem.Severity;

/**
 * Prints what is told of files, one after the other, and sums it up. A file gets a heading if it is
 * not the only one of which there is something to tell.
 */
final class TextPages {

  private final PrintWriter out;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private Optional<Page> waiting = Optional.empty();
  private int concerned;
  private int accepted;

  TextPages(PrintWriter out) {
    this.out = out;
  }

  /**
   * What is told of a file.
   *
   * @param counts of its problems
   * @param accepted how many findings its source accepts
   */
  record Page(String heading, String text, Map<Severity, Integer> counts, int accepted) {}

  void add(Page page) {
    accepted += page.accepted();
    if (page.counts().isEmpty()) {
      out.print(page.text());
      return;
    }
    page.counts().forEach((severity, count) -> counts.merge(severity, count, Integer::sum));
    concerned++;
    if (concerned == 1) {
      waiting = Optional.of(page);
      return;
    }
    waiting.ifPresent(this::printWithHeading);
    waiting = Optional.empty();
    printWithHeading(page);
  }

  private void printWithHeading(Page page) {
    out.print(page.heading() + "\n\n" + page.text());
  }

  /**
   * Prints what waits, and the sum.
   *
   * @param files how many were checked
   */
  void finish(int files) {
    waiting.ifPresent(page -> out.print(page.text()));
    out.print(summary(TextReport.counted(files, "file") + " checked") + "\n");
    out.flush();
  }

  private String summary(String checked) {
    String and = accepted == 0 ? "" : "; " + TextReport.counted(accepted, "finding") + " accepted";
    if (counts.isEmpty()) {
      return checked + ", no problems" + and + ".";
    }
    String places = TextReport.counts(counts) + " in " + TextReport.counted(concerned, "file");
    return places + "; " + checked + and + ".";
  }

  /** Whether there was anything worse than a note. */
  boolean hasProblems() {
    return counts.keySet().stream().anyMatch(severity -> severity != Severity.INFORMATION);
  }
}
