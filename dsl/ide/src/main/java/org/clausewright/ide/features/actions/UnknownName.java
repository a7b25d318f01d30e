package org.clausewright.ide.features.actions;

import java.util.stream.Stream;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.linking.Use;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A name that leads nowhere.
 *
 * @param problem that says so
 */
record UnknownName(Use use, Problem problem) {

  /** Those at a place that an author asks about. */
  static Stream<UnknownName> at(Spot spot) {
    Document document = spot.document();
    return document.analysis().uses().stream()
        .filter(use -> use.target().isEmpty())
        .filter(use -> spot.touches(document.range(use.node().getTextRegion())))
        .flatMap(use -> of(use, document));
  }

  private static Stream<UnknownName> of(Use use, Document document) {
    Range range = document.range(use.node().getTextRegion());
    Position start = range.getStart();
    return document.problems().stream()
        .filter(problem -> problem.code().startsWith("unknown-"))
        .filter(
            problem ->
                problem.location().line() == start.getLine() + 1
                    && problem.location().column() == start.getCharacter() + 1)
        .limit(1)
        .map(problem -> new UnknownName(use, problem));
  }
}
