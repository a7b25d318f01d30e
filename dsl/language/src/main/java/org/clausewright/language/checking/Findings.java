package org.clausewright.language.checking;

import java.util.List;
import org.clausewright.language.reading.SourceText;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Problems of one source file, each placed at the words concerned. */
public final class Findings {

  private static final int LONGEST_EXCERPT = 10_000;

  private final SourceText source;
  private final List<Problem> problems;

  /**
   * @param problems where problems are added
   */
  public Findings(SourceText source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Reports an error at the words of a feature, or of the whole object if it has none. */
  public void error(
      EObject at, EStructuralFeature feature, String code, String message, String hint) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(at, feature);
    INode node = nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(at) : nodes.get(0);
    int line = node == null ? 1 : node.getStartLine();
    int offset = node == null ? 0 : node.getOffset();
    int column = offset - (source.text().lastIndexOf('\n', offset - 1) + 1) + 1;
    add(code, message, hint, line, column, node == null ? 1 : node.getLength());
  }

  /** Reports an error at a line and column, both from 1. */
  public void error(String code, String message, String hint, int line, int column) {
    add(code, message, hint, line, column, 1);
  }

  /** Where some characters of the source are. */
  public Location location(int offset, int length) {
    int at = Math.max(0, Math.min(offset, source.text().length()));
    int line = source.lineAt(at);
    return location(line, at - source.start(line) + 1, length);
  }

  private Location location(int line, int column, int length) {
    String text = source.line(line);
    int place = Math.max(1, Math.min(column, text.length() + 1));
    int shown = Math.max(1, Math.min(length, text.length() - place + 1));
    return new Location(
        source.name(), line, place, shown, text.length() > LONGEST_EXCERPT ? "" : text);
  }

  /** Takes over what the parser and the linker found. */
  public void addAll(List<Resource.Diagnostic> diagnostics) {
    for (Resource.Diagnostic diagnostic : diagnostics) {
      if (diagnostic instanceof AbstractDiagnostic found) {
        String[] data = found.getData();
        String hint = data != null && data.length > 0 ? data[0] : "";
        add(
            found.getCode(),
            found.getMessage(),
            hint,
            found.getLine(),
            found.getColumn(),
            found.getLength());
      } else {
        add("internal", diagnostic.getMessage(), "", 1, 1, 1);
      }
    }
  }

  private void add(String code, String message, String hint, int line, int column, int length) {
    problems.add(
        new Problem(
            Severity.ERROR,
            code == null ? "syntax" : code,
            message,
            hint,
            location(line, column, length)));
  }
}
