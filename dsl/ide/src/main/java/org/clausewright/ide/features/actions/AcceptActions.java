package org.clausewright.ide.features.actions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Diagnostics;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Section;
import org.clausewright.model.problem.Problem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;

/** Says in the source that a finding of a rule is meant to be as it is; the author says why. */
final class AcceptActions implements Actions {

  private static final String REASON = "say why";

  private final Changes changes;

  AcceptActions(Changes changes) {
    this.changes = changes;
  }

  @Override
  public Stream<CodeAction> at(Spot spot) {
    Set<String> rules = Set.copyOf(RuleCatalogue.codes());
    return spot.problems().stream()
        .filter(problem -> rules.contains(problem.code()))
        .flatMap(problem -> action(problem, spot.document()).stream());
  }

  private Optional<CodeAction> action(Problem problem, Document document) {
    return place(problem, document)
        .map(
            place -> {
              CodeAction action =
                  Spot.quickFix("Accept this finding, because … (" + problem.code() + ")", problem);
              action.setEdit(changes.of(document, place));
              return action;
            });
  }

  /** In the innermost norm, clause, section or policy that all of the finding is in. */
  private static Optional<Draft> place(Problem problem, Document document) {
    Range range = Diagnostics.range(problem.location());
    int start = document.offset(range.getStart());
    int end = document.offset(range.getEnd());
    boolean goesOn = end == document.lines().end(range.getEnd().getLine());
    EObject object = document.analysis().objectAt(start).orElse(null);
    while (object != null) {
      boolean partly = goesOn && object.eContainer() instanceof Clause;
      boolean holds =
          Analysis.region(object).filter(it -> it.getOffset() + it.getLength() >= end).isPresent();
      Optional<Draft> draft =
          holds && !partly ? draft(object, problem.code(), document) : Optional.empty();
      if (draft.isPresent()) {
        return draft;
      }
      object = object.eContainer();
    }
    return Optional.empty();
  }

  private static Optional<Draft> draft(EObject object, String code, Document document) {
    if (object instanceof Norm norm) {
      return Analysis.region(norm, PolicyPackage.eINSTANCE.getNorm_Text())
          .map(text -> annotation(text.getOffset(), norm, code, document));
    } else if (object instanceof Clause clause) {
      return Writing.brace(clause, "{")
          .map(brace -> annotation(brace.getOffset(), clause, code, document));
    } else if (object instanceof PolicyDefinition policy && !policy.getNumbering().isEmpty()) {
      return last(policy).map(end -> element(end, policy, code, document));
    } else if (object instanceof Section
        || object instanceof PolicyDefinition
        || object instanceof Adoption) {
      return Writing.brace(object, "{")
          .map(brace -> element(brace.getEndOffset(), object, code, document));
    }
    return Optional.empty();
  }

  private static Optional<Integer> last(PolicyDefinition policy) {
    return NodeModelUtils.findNodesForFeature(
            policy, PolicyPackage.eINSTANCE.getPolicyDefinition_Numbering())
        .stream()
        .map(INode::getEndOffset)
        .max(Integer::compare);
  }

  private static Draft annotation(int offset, EObject owner, String code, Document document) {
    int statement = Analysis.region(owner).map(ITextRegion::getOffset).orElse(offset);
    return new Writing(document).words(offset, statement, before(code), REASON, "\" ");
  }

  private static Draft element(int offset, EObject owner, String code, Document document) {
    int statement = Analysis.region(owner).map(ITextRegion::getOffset).orElse(offset);
    String line = new Writing(document).lineWithin(statement);
    return new Draft(offset, 0, line + before(code), REASON, "\"");
  }

  private static String before(String code) {
    return "accept " + code + " because \"";
  }
}
