package org.clausewright.ide.features.actions;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.ide.ClientAbilities;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;

/** Explains the rule that has found something, if the client can show that. */
final class ExplainActions implements Actions {

  private final ClientAbilities client;

  ExplainActions(ClientAbilities client) {
    this.client = client;
  }

  @Override
  public Stream<CodeAction> at(Spot spot) {
    if (!client.can(ClientAbilities.EXPLAIN)) {
      return Stream.empty();
    }
    Set<String> rules = Set.copyOf(RuleCatalogue.codes());
    return spot.problems().stream()
        .filter(problem -> rules.contains(problem.code()))
        .map(ExplainActions::action);
  }

  private static CodeAction action(Problem problem) {
    String title = "Explain this rule (" + problem.code() + ")";
    CodeAction action = Spot.quickFix(title, problem);
    action.setCommand(new Command(title, ClientAbilities.EXPLAIN, List.of(problem.code())));
    return action;
  }
}
