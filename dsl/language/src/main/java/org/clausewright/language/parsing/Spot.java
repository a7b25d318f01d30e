package org.clausewright.language.parsing;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.parsing.Automaton.Call;
import org.clausewright.language.parsing.Automaton.Free;
import org.clausewright.language.parsing.Automaton.State;
import org.clausewright.language.parsing.Automaton.Take;
import org.eclipse.xtext.AbstractElement;
import org.jspecify.annotations.Nullable;

/**
 * How far the grammar has been followed.
 *
 * @param frame how the rule was come to that the state is in; null in the first one
 */
record Spot(State state, @Nullable Frame frame) {

  /**
   * A rule that is under way.
   *
   * @param outer the one that calls it; null if that is the first one
   */
  record Frame(Call call, @Nullable Frame outer) {}

  /** All tokens that may come next. */
  List<Expected> next() {
    List<Expected> found = new ArrayList<>();
    next(state, frame, 0, found);
    return found;
  }

  private static void next(State state, @Nullable Frame frame, int begun, List<Expected> found) {
    for (Take take : state.takes) {
      found.add(new Expected(take.element(), calls(frame), begun));
    }
    for (Call call : state.calls) {
      next(call.from(), new Frame(call, frame), begun + 1, found);
    }
    for (Free free : state.free) {
      next(free.to(), frame, begun, found);
    }
    if (state.last && frame != null) {
      next(frame.call.to(), frame.outer, Math.max(0, begun - 1), found);
    }
  }

  /** Where a token leads to; nothing if it can't come next. */
  static List<Spot> after(List<Spot> spots, int type) {
    List<Spot> after = new ArrayList<>(2);
    spots.forEach(spot -> after(spot.state, spot.frame, type, after));
    return after;
  }

  private static void after(State state, @Nullable Frame frame, int type, List<Spot> after) {
    for (Take take : state.takes) {
      if (take.type() == type) {
        Spot next = new Spot(take.to(), frame);
        if (!after.contains(next)) {
          after.add(next);
        }
      }
    }
    for (Call call : state.calls) {
      if (call.from().leadsTo(type)) {
        after(call.from(), new Frame(call, frame), type, after);
      }
    }
    for (Free free : state.free) {
      if (free.to().leadsTo(type)) {
        after(free.to(), frame, type, after);
      }
    }
    if (state.last && frame != null && frame.call.to().leadsTo(type)) {
      after(frame.call.to(), frame.outer, type, after);
    }
  }

  /** The elements that call the rules under way, the innermost first. */
  private static List<AbstractElement> calls(@Nullable Frame frame) {
    List<AbstractElement> calls = new ArrayList<>();
    for (Frame each = frame; each != null; each = each.outer) {
      calls.add(each.call.element());
    }
    return calls;
  }
}
