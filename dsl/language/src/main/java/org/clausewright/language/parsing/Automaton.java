package org.clausewright.language.parsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clausewright.language.parser.antlr.internal.InternalPolicyParser;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.jspecify.annotations.Nullable;

/** The grammar as an automaton: for each rule a state before it, and steps from state to state. */
final class Automaton {

  /** A place between two elements of a rule. */
  static final class State {
    final List<Free> free = new ArrayList<>(2);
    final List<Take> takes = new ArrayList<>(2);
    final List<Call> calls = new ArrayList<>(2);

    /** Whether the rule may end here. */
    boolean last;

    /** After an opening brace: the state after the closing one. */
    @Nullable State beyond;

    /** The types of the tokens that may come next in the rule. */
    private final BitSet first = new BitSet();

    /** Whether the rule may end before any other token. */
    private boolean ends;

    /** Whether it is worth looking from here for a token of a type. */
    boolean leadsTo(int type) {
      return ends || first.get(type);
    }

    private void lookAhead(State from, Set<State> seen) {
      if (!seen.add(from)) {
        return;
      }
      ends |= from.last;
      from.takes.forEach(take -> first.set(take.type()));
      from.free.forEach(free -> lookAhead(free.to, seen));
      for (Call call : from.calls) {
        State rule = new State();
        rule.lookAhead(call.from, new HashSet<>());
        first.or(rule.first);
        if (rule.ends) {
          lookAhead(call.to, seen);
        }
      }
    }
  }

  /** Goes on without a token. */
  record Free(State to) {}

  /**
   * Takes a token.
   *
   * @param element the keyword, or the call of a terminal rule
   * @param optional whether it begins what may be left out
   */
  record Take(int type, AbstractElement element, boolean optional, State to) {}

  /**
   * Goes through another rule.
   *
   * @param element the call of the rule; a cross-reference, if the rule is that of its name
   * @param optional whether it begins what may be left out
   * @param from where the rule starts
   */
  record Call(AbstractElement element, boolean optional, State from, State to) {}

  private static final Map<String, Integer> TYPES = new HashMap<>();
  private static final Map<Grammar, State> STARTS = new ConcurrentHashMap<>();

  static {
    String[] names = InternalPolicyParser.tokenNames;
    for (int type = 0; type < names.length; type++) {
      TYPES.put(names[type], type);
    }
  }

  private final List<State> states = new ArrayList<>();
  private final Map<AbstractRule, State> starts = new HashMap<>();
  private final List<State> open = new ArrayList<>();

  private Automaton() {}

  /** The state in which a file begins; worked out once. */
  static State start(Grammar grammar) {
    return STARTS.computeIfAbsent(grammar, key -> new Automaton().build(grammar));
  }

  private State build(Grammar grammar) {
    State start = rule(grammar.getRules().get(0));
    states.forEach(state -> state.lookAhead(state, new HashSet<>()));
    return start;
  }

  private State state() {
    State state = new State();
    states.add(state);
    return state;
  }

  private State rule(AbstractRule rule) {
    State known = starts.get(rule);
    if (known != null) {
      return known;
    }
    State start = state();
    starts.put(rule, start);
    element(rule.getAlternatives(), false, start).last = true;
    return start;
  }

  /**
   * Adds an element, as often as it may occur; gives the state after it.
   *
   * @param within whether it begins what may be left out
   */
  private State element(AbstractElement element, boolean within, State before) {
    boolean optional = within || GrammarUtil.isOptionalCardinality(element);
    State first = state();
    before.free.add(new Free(first));
    State end = state();
    State after = once(element, optional, first);
    after.free.add(new Free(end));
    if (GrammarUtil.isOptionalCardinality(element)) {
      first.free.add(new Free(end));
    }
    if (GrammarUtil.isMultipleCardinality(element)) {
      after.free.add(new Free(first));
    }
    return end;
  }

  private State once(AbstractElement element, boolean optional, State before) {
    if (element instanceof Assignment assignment) {
      return element(assignment.getTerminal(), optional, before);
    } else if (element instanceof Alternatives alternatives) {
      State after = state();
      for (AbstractElement each : alternatives.getElements()) {
        element(each, optional, before).free.add(new Free(after));
      }
      return after;
    } else if (element instanceof CompoundElement group) {
      State after = before;
      boolean begun = false;
      for (AbstractElement each : group.getElements()) {
        after = element(each, optional && !begun, after);
        begun |= !GrammarUtil.isOptionalCardinality(each);
      }
      return after;
    } else if (element instanceof EnumLiteralDeclaration literal) {
      return element(literal.getLiteral(), optional, before);
    } else if (element instanceof CrossReference reference) {
      return call((RuleCall) reference.getTerminal(), reference, optional, before);
    } else if (element instanceof RuleCall call) {
      return call(call, call, optional, before);
    } else if (element instanceof Keyword keyword) {
      return take("'" + keyword.getValue() + "'", keyword, optional, before);
    } else if (element instanceof Action) {
      return before;
    }
    throw new IllegalArgumentException(element.eClass().getName());
  }

  private State call(RuleCall call, AbstractElement element, boolean optional, State before) {
    if (call.getRule() instanceof TerminalRule terminal) {
      return take("RULE_" + terminal.getName(), element, optional, before);
    }
    State after = state();
    before.calls.add(new Call(element, optional, rule(call.getRule()), after));
    return after;
  }

  private State take(String token, AbstractElement element, boolean optional, State before) {
    State after = state();
    if (token.equals("'{'")) {
      open.add(after);
    } else if (token.equals("'}'")) {
      open.remove(open.size() - 1).beyond = after;
    }
    before.takes.add(new Take(TYPES.get(token), element, optional, after));
    return after;
  }
}
