package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/** Prints problems for people: the place, the cause, the words concerned, the remedy. */
final class ProblemPrinter {

  private final PrintWriter out;
  private final boolean coloured;

  ProblemPrinter(PrintWriter out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  /** Prints all problems, then how many there are. */
  void print(List<Problem> problems, int files) {
    problems.forEach(this::print);
    String checked = counted(files, "file") + " checked";
    if (problems.isEmpty()) {
      out.println(checked + ", no problems.");
      return;
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(problem -> problem.severity() == severity).count();
      if (count > 0) {
        counts.add(counted(count, word(severity)));
      }
    }
    long concerned = problems.stream().map(problem -> problem.location().file()).distinct().count();
    String places = String.join(", ", counts) + " in " + counted(concerned, "file");
    out.println(places + "; " + checked + ".");
  }

  private void print(Problem problem) {
    Location at = problem.location();
    Severity severity = problem.severity();
    String place = at.line() == 0 ? at.file() : at.file() + ":" + at.line() + ":" + at.column();
    String kind = word(severity) + " " + problem.code();
    out.println(
        styled("1", Excerpt.printable(place))
            + ": "
            + styled(style(severity), kind)
            + ": "
            + Excerpt.printable(problem.message()));
    if (at.line() > 0 && !at.sourceLine().isBlank()) {
      excerpt(at.line(), Excerpt.of(at), severity);
    }
    if (!problem.hint().isEmpty()) {
      out.println("  hint: " + Excerpt.printable(problem.hint()));
    }
    out.println();
  }

  private void excerpt(int line, Excerpt excerpt, Severity severity) {
    String number = Integer.toString(line);
    String carets = styled(style(severity), excerpt.carets());
    out.println("  " + number + " | " + excerpt.line());
    out.println("  " + " ".repeat(number.length()) + " | " + excerpt.indent() + carets);
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case ERROR -> "31;1";
      case WARNING -> "33;1";
      case INFORMATION -> "36;1";
    };
  }

  private String styled(String style, String text) {
    return coloured ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
  }
}
