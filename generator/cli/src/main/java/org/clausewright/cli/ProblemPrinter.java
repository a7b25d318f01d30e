package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/** Prints problems for people: the place, the cause, the words concerned, the remedy. */
final class ProblemPrinter {

  private static final int EXCERPT = 160;

  private final PrintWriter out;
  private final boolean coloured;

  ProblemPrinter(PrintWriter out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  /** Prints all problems, then how many there are. */
  void print(List<Problem> problems, int files) {
    problems.forEach(this::print);
    long errors = count(problems, Severity.ERROR);
    long warnings = count(problems, Severity.WARNING);
    long notes = count(problems, Severity.INFORMATION);
    if (problems.isEmpty()) {
      out.println(counted(files, "file") + " checked, no problems.");
      return;
    }
    long concerned = problems.stream().map(problem -> problem.location().file()).distinct().count();
    out.println(
        "%s, %s, %s in %s; %s checked."
            .formatted(
                counted(errors, "error"),
                counted(warnings, "warning"),
                counted(notes, "note"),
                counted(concerned, "file"),
                counted(files, "file")));
  }

  private void print(Problem problem) {
    Location at = problem.location();
    String place = at.line() == 0 ? at.file() : at.file() + ":" + at.line() + ":" + at.column();
    String severity =
        problem.severity() == Severity.INFORMATION
            ? "note"
            : problem.severity().name().toLowerCase(Locale.ROOT);
    out.println(
        bold(printable(place))
            + ": "
            + colour(problem.severity(), severity + " " + problem.code())
            + ": "
            + printable(problem.message()));
    if (at.line() > 0 && !at.sourceLine().isBlank()) {
      excerpt(at, problem.severity());
    }
    if (!problem.hint().isEmpty()) {
      out.println("  hint: " + printable(problem.hint()));
    }
    out.println();
  }

  /** The line with a caret under each character concerned; of a long line, the part around them. */
  private void excerpt(Location at, Severity severity) {
    String line = at.sourceLine();
    int from = at.column() > EXCERPT - 40 ? Math.max(0, at.column() - 60) : 0;
    int to = Math.min(line.length(), from + EXCERPT);
    int start = Math.min(at.column() - 1, line.length());
    int end = Math.max(start, Math.min(start + at.length(), to));
    String gutter = Integer.toString(at.line());
    String before = padding(line.substring(Math.min(from, start), start));
    out.println("  " + gutter + " | " + printable(line.substring(from, to)));
    out.println(
        "  "
            + " ".repeat(gutter.length())
            + " | "
            + before
            + colour(severity, "^".repeat(Math.max(1, line.codePointCount(start, end)))));
  }

  /**
   * As many columns as the text takes on a terminal: tabs stay tabs, wide characters count twice.
   */
  private static String padding(String text) {
    StringBuilder padding = new StringBuilder();
    text.codePoints().forEach(c -> padding.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
    return padding.toString();
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF);
  }

  /** Text that can't steer the terminal. */
  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> printable.appendCodePoint(Character.isISOControl(c) && c != '\t' ? 0xFFFD : c));
    return printable.toString();
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String bold(String text) {
    return coloured ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  private String colour(Severity severity, String text) {
    if (!coloured) {
      return text;
    }
    String code =
        switch (severity) {
          case ERROR -> "31;1";
          case WARNING -> "33;1";
          case INFORMATION -> "36;1";
        };
    return "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
