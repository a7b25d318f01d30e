package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Map<String, List<Problem>> problems = new TreeMap<>();
    reading
        .problems()
        .forEach(
            each ->
                problems
                    .computeIfAbsent(each.location().file(), file -> new ArrayList<>())
                    .add(each));
    Map<String, List<Accepted>> accepted = new TreeMap<>();
    reading
        .accepted()
        .forEach(
            each ->
                accepted
                    .computeIfAbsent(each.problem().location().file(), file -> new ArrayList<>())
                    .add(each));
    TextPages pages = new TextPages(out);
    Stream.concat(problems.keySet().stream(), accepted.keySet().stream())
        .distinct()
        .sorted()
        .forEach(
            file ->
                pages.add(
                    page(
                        file,
                        problems.getOrDefault(file, List.of()),
                        accepted.getOrDefault(file, List.of()))));
    pages.finish(reading.files().size());
  }

  /** What is told of one file. */
  TextPages.Page page(String file, List<Problem> problems, List<Accepted> accepted) {
    StringBuilder out = new StringBuilder();
    problems.forEach(problem -> print(problem, out));
    if (listsAccepted) {
      accepted.forEach(each -> print(each, out));
    }
    Map<Severity, Integer> counts = counted(problems);
    String heading = styled("1;4", Excerpt.printable(file) + ": " + counts(counts));
    return new TextPages.Page(heading, out.toString(), counts, accepted.size());
  }

  /** How many there are of each severity. */
  private static Map<Severity, Integer> counted(List<Problem> problems) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    problems.forEach(problem -> counts.merge(problem.severity(), 1, Integer::sum));
    return counts;
  }

  /** How many there are of each severity, in words: “2 errors, 1 note”. */
  static String counts(Map<Severity, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> counted(each.getValue(), word(each.getKey())))
        .collect(Collectors.joining(", "));
  }

  private void print(Problem problem, StringBuilder out) {
    Location at = problem.location();
    Severity severity = problem.severity();
    String kind = word(severity) + " " + problem.code();
    out.append(styled("1", place(at)))
        .append(": ")
        .append(styled(style(severity), kind))
        .append(": ")
        .append(Excerpt.printable(problem.message()))
        .append('\n');
    if (at.line() > 0 && !at.sourceLine().isBlank()) {
      excerpt(at.line(), Excerpt.of(at), severity, out);
    }
    if (!problem.hint().isEmpty()) {
      out.append("  hint: ").append(Excerpt.printable(problem.hint())).append('\n');
    }
    for (Fix fix : problem.fixes()) {
      out.append(fix.safe() ? "  fix: " : "  suggestion: ")
          .append(Excerpt.printable(fix.title()))
          .append('\n');
    }
    out.append('\n');
  }

  private void print(Accepted accepted, StringBuilder out) {
    Problem problem = accepted.problem();
    out.append(styled("1", place(problem.location())))
        .append(": accepted ")
        .append(problem.code())
        .append(": ")
        .append(Excerpt.printable(problem.message()))
        .append("\n  because: ")
        .append(Excerpt.printable(accepted.reason()))
        .append('\n');
    out.append('\n');
  }

  private static String place(Location at) {
    return Excerpt.printable(
        at.line() == 0 ? at.file() : at.file() + ":" + at.line() + ":" + at.column());
  }

  private void excerpt(int line, Excerpt excerpt, Severity severity, StringBuilder out) {
    String number = Integer.toString(line);
    String carets = styled(style(severity), excerpt.carets());
    out.append("  ").append(number).append(" | ").append(excerpt.line()).append('\n');
    out.append("  ")
        .append(" ".repeat(number.length()))
        .append(" | ")
        .append(excerpt.indent())
        .append(carets)
        .append('\n');
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION -> "note";
    };
  }

  static String counted(long count, String noun) {
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
