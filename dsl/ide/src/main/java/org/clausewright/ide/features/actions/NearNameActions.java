package org.clausewright.ide.features.actions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.editing.Token;
import org.clausewright.language.linking.Use;
import org.clausewright.language.linking.VisibleNames;
import org.clausewright.language.messages.SimilarNames;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.CodeAction;

/** Writes the name that was probably meant instead of one that leads nowhere. */
final class NearNameActions implements Actions {

  private final Changes changes;

  NearNameActions(Changes changes) {
    this.changes = changes;
  }

  @Override
  public Stream<CodeAction> at(Spot spot) {
    return UnknownName.at(spot).flatMap(unknown -> action(unknown, spot));
  }

  private Stream<CodeAction> action(UnknownName unknown, Spot spot) {
    Use use = unknown.use();
    return SimilarNames.closest(
        use.name(), VisibleNames.at(use.object(), use.reference()).keySet().stream())
        .map(near -> action(near, unknown.problem(), use, spot))
        .stream();
  }

  private CodeAction action(String near, Problem problem, Use use, Spot spot) {
    CodeAction action = Spot.quickFix("Change to “" + near + "”", problem);
    action.setEdit(
        changes.of(
            spot.document(),
            List.of(new Edit(use.node().getOffset(), use.node().getLength(), written(near)))));
    return action;
  }

  /** A name as it is written: words of the language are marked. */
  private static String written(String name) {
    return Arrays.stream(name.split("\\."))
        .map(each -> Token.of(each).get(0).kind() == Token.Kind.KEYWORD ? "^" + each : each)
        .collect(Collectors.joining("."));
  }
}
