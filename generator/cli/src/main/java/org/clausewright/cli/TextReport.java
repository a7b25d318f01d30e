package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.Reading;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * Tells problems to people, file by file: the place, the cause, the words concerned, the remedy.
 */
final class TextReport implements Report {

  private final boolean coloured;
  private final boolean listsAccepted;

  TextReport(boolean coloured, boolean listsAccepted) {
    this.coloured = coloured;
    this.listsAccepted = listsAccepted;
  }

  @Override
  public void print(Reading reading, PrintWriter out) {
    Map<String, List<Problem>> byFile = new LinkedHashMap<>();
    for (Problem problem : reading.problems()) {
      byFile.computeIfAbsent(problem.location().file(), file -> new ArrayList<>()).add(problem);
    }
    byFile.forEach(
        (file, problems) -> {
          if (byFile.size() > 1) {
            out.println(styled("1;4", Excerpt.printable(file) + ": " + counts(problems)));
            out.println();
          }
          problems.forEach(problem -> print(problem, out));
        });
    if (listsAccepted) {
      reading.accepted().forEach(accepted -> print(accepted, out));
    }
    out.println(summary(reading, byFile.size()));
  }

  private static String summary(Reading reading, int concerned) {
    String checked = counted(reading.files().size(), "file") + " checked";
    String accepted =
        reading.accepted().isEmpty()
            ? ""
            : "; " + counted(reading.accepted().size(), "finding") + " accepted";
    if (reading.problems().isEmpty()) {
      return checked + ", no problems" + accepted + ".";
    }
    String places = counts(reading.problems()) + " in " + counted(concerned, "file");
    return places + "; " + checked + accepted + ".";
  }

  /** How many there are of each severity: “2 errors, 1 note”. */
  static String counts(List<Problem> problems) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(problem -> problem.severity() == severity).count();
      if (count > 0) {
        counts.add(counted(count, word(severity)));
      }
    }
    return String.join(", ", counts);
  }

  private void print(Problem problem, PrintWriter out) {
    Location at = problem.location();
    Severity severity = problem.severity();
    String kind = word(severity) + " " + problem.code();
    out.println(
        styled("1", place(at))
            + ": "
            + styled(style(severity), kind)
            + ": "
            + Excerpt.printable(problem.message()));
    if (at.line() > 0 && !at.sourceLine().isBlank()) {
      excerpt(at.line(), Excerpt.of(at), severity, out);
    }
    if (!problem.hint().isEmpty()) {
      out.println("  hint: " + Excerpt.printable(problem.hint()));
    }
    for (Fix fix : problem.fixes()) {
      out.println((fix.safe() ? "  fix: " : "  suggestion: ") + Excerpt.printable(fix.title()));
    }
    out.println();
  }

  private void print(Accepted accepted, PrintWriter out) {
    Problem problem = accepted.problem();
    out.println(
        styled("1", place(problem.location()))
            + ": accepted "
            + problem.code()
            + ": "
            + Excerpt.printable(problem.message()));
    out.println("  because: " + Excerpt.printable(accepted.reason()));
    out.println();
  }

  private static String place(Location at) {
    return Excerpt.printable(
        at.line() == 0 ? at.file() : at.file() + ":" + at.line() + ":" + at.column());
  }

  private void excerpt(int line, Excerpt excerpt, Severity severity, PrintWriter out) {
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
