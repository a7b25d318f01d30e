package org.clausewright.ide.features.actions;

import java.util.List;
import org.clausewright.ide.workspace.Diagnostics;
import org.clausewright.ide.workspace.Document;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;

/**
 * Where an author asks what can be done.
 *
 * @param only kinds of actions that are wanted; empty if all are
 */
record Spot(Document document, Range range, List<String> only) {

  /** Whether actions of a kind, or of one below it, are wanted. */
  boolean wants(String kind) {
    return only.isEmpty()
        || only.stream().anyMatch(each -> each.isEmpty() || (kind + ".").startsWith(each + "."));
  }

  /** What is wrong there. */
  List<Problem> problems() {
    return document.problems().stream()
        .filter(each -> touches(Diagnostics.range(each.location())))
        .toList();
  }

  boolean touches(Range other) {
    int start = document.offset(range.getStart());
    int end = document.offset(range.getEnd());
    return document.offset(other.getStart()) <= end && start <= document.offset(other.getEnd());
  }

  /** A quick fix of a problem. */
  static CodeAction quickFix(String title, Problem problem) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(Diagnostics.of(problem)));
    return action;
  }
}
