package org.clausewright.ide.features.actions;

import java.util.stream.Stream;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.CodeAction;

/** The fixes that the checker knows; the first is preferred, if it need not ask. */
final class FixActions implements Actions {

  private final Changes changes;

  FixActions(Changes changes) {
    this.changes = changes;
  }

  @Override
  public Stream<CodeAction> at(Spot spot) {
    return spot.problems().stream()
        .flatMap(problem -> problem.fixes().stream().map(fix -> action(fix, problem, spot)));
  }

  private CodeAction action(Fix fix, Problem problem, Spot spot) {
    CodeAction action = Spot.quickFix(fix.title(), problem);
    action.setEdit(changes.of(spot.document(), fix.edits()));
    if (fix.safe() && fix.equals(problem.fixes().get(0))) {
      action.setIsPreferred(true);
    }
    return action;
  }
}
