package org.clausewright.language.parsing;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * A token that may stand at a place.
 *
 * @param element the keyword, or the call of a terminal rule
 * @param calls the elements that call the rules that it is part of, the innermost first
 * @param begun how many of these rules begin with it
 */
public record Expected(AbstractElement element, List<AbstractElement> calls, int begun) {

  public Expected {
    calls = List.copyOf(calls);
  }

  /** The keyword that it is; empty if it is none, or only one that stands for a name. */
  public Optional<String> keyword() {
    return element instanceof Keyword keyword && !isName()
        ? Optional.of(keyword.getValue())
        : Optional.empty();
  }

  private boolean isName() {
    return isIn("Name") || isIn("QualifiedName");
  }

  /** What the name is to which it belongs; empty if it is no name of something else. */
  public Optional<EReference> reference() {
    return calls.stream()
        .filter(CrossReference.class::isInstance)
        .map(each -> GrammarUtil.getReference((CrossReference) each))
        .findFirst();
  }

  /** Whether something begins with it, and not only a name or a number. */
  public boolean beginsSomething() {
    return calls.stream().limit(begun).map(Expected::rule).anyMatch(Expected::isOfObject);
  }

  private static boolean isOfObject(AbstractRule rule) {
    return rule instanceof ParserRule parsed
        && !parsed.isFragment()
        && !GrammarUtil.isDatatypeRule(parsed);
  }

  /** Whether it belongs to a rule, at whatever depth. */
  public boolean isIn(String rule) {
    return rules().contains(rule);
  }

  /** The rules that it is in, the innermost first. */
  public List<String> rules() {
    return calls.stream().map(Expected::rule).map(AbstractRule::getName).toList();
  }

  static AbstractRule rule(AbstractElement call) {
    return call instanceof CrossReference reference
        ? ((RuleCall) reference.getTerminal()).getRule()
        : ((RuleCall) call).getRule();
  }

  /** The feature of a rule that the token or the innermost rule gives a value to. */
  public Optional<String> feature() {
    Assignment assignment = GrammarUtil.containingAssignment(element);
    if (assignment == null && !calls.isEmpty()) {
      assignment = GrammarUtil.containingAssignment(calls.get(0));
    }
    return Optional.ofNullable(assignment).map(Assignment::getFeature);
  }
}
