package org.clausewright.ide.features.actions;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.FileReading;
import org.clausewright.language.Fixes;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

/** Makes all fixes of a document that need not ask, as {@code clausewright check --fix} does. */
final class FixAllAction implements Actions {

  static final String KIND = CodeActionKind.SourceFixAll + ".clausewright";

  private final Changes changes;

  FixAllAction(Changes changes) {
    this.changes = changes;
  }

  /** Unless this very kind is asked for, only where one of the fixes is. */
  @Override
  public Stream<CodeAction> at(Spot spot) {
    if (spot.only().isEmpty()
        && spot.problems().stream().noneMatch(each -> each.fixes().stream().anyMatch(Fix::safe))) {
      return Stream.empty();
    }
    Document document = spot.document();
    Fixes fixes = Fixes.all(document.text(), document.problems(), text -> problems(document, text));
    if (fixes.count() == 0) {
      return Stream.empty();
    }
    CodeAction action = new CodeAction("Make all safe fixes (" + fixes.count() + ")");
    action.setKind(KIND);
    action.setEdit(changes.of(document, fixes.edits()));
    return Stream.of(action);
  }

  private static List<Problem> problems(Document document, String text) {
    return document
        .view()
        .snapshot()
        .reading(document.analysis().text().path(), text)
        .map(FileReading::problems)
        .orElse(List.of());
  }
}
