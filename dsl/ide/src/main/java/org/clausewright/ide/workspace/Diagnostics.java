package org.clausewright.ide.workspace;

import java.util.List;
import java.util.Map;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Problems as the protocol tells them. */
public final class Diagnostics {

  /** What clients show beside a problem. */
  public static final String SOURCE = "clausewright";

  private static final Map<String, DiagnosticTag> TAGS =
      Map.of(
          "acceptance-unused", DiagnosticTag.Unnecessary,
          "unknown-rule", DiagnosticTag.Unnecessary,
          "superseded-law", DiagnosticTag.Deprecated);

  private Diagnostics() {}

  /** A problem with its code, its place, and its message followed by the hint. */
  public static Diagnostic of(Problem problem) {
    String message =
        problem.hint().isEmpty() ? problem.message() : problem.message() + "\n" + problem.hint();
    Diagnostic diagnostic =
        new Diagnostic(
            range(problem.location()),
            message,
            severity(problem.severity()),
            SOURCE,
            problem.code());
    DiagnosticTag tag = TAGS.get(problem.code());
    if (tag != null) {
      diagnostic.setTags(List.of(tag));
    }
    return diagnostic;
  }

  /** The place of a problem; of one that concerns a file as a whole, its start. */
  public static Range range(Location location) {
    int line = Math.max(0, location.line() - 1);
    int column = Math.max(0, location.column() - 1);
    return new Range(
        new Position(line, column), new Position(line, column + Math.max(0, location.length())));
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFORMATION -> DiagnosticSeverity.Information;
    };
  }
}
