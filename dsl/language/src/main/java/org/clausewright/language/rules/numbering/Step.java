package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.numbering.Sequence.Member;

/**
 * A member of a sequence whose number is not the next one. Each has one fault, so that one cause is
 * found by one rule.
 *
 * @param previous the last member before it that is in order
 * @param expected the number that it should have
 * @param alone whether the sequence goes on as if it had that number
 */
record Step(
    Fault fault,
    Sequence sequence,
    Member member,
    Optional<Member> previous,
    int expected,
    boolean alone) {

  /** What is wrong with a number. */
  enum Fault {
    /** Numbers are left out before it. */
    GAP,
    /** A sibling has the same. */
    DUPLICATE,
    /** It is lower than the one before. */
    BACK,
    /** The first is zero. */
    ZERO,
    /** The first is above one. */
    START,
    /** It begins with the number of another parent. */
    FOREIGN,
    /** It has more levels than it should. */
    SKIP
  }

  /** All of a policy, in document order. */
  static List<Step> of(Draft draft) {
    return draft.derive(All.class, each -> new All(find(Sequence.of(each)))).steps;
  }

  private record All(List<Step> steps) {}

  private static List<Step> find(List<Sequence> sequences) {
    List<Step> steps = new ArrayList<>();
    Map<Integer, Integer> lastByDepth = new HashMap<>();
    for (Sequence sequence : sequences) {
      new Walk(sequence, steps, lastByDepth).walk();
    }
    return steps;
  }

  private static final class Walk {

    private final Sequence sequence;
    private final List<Step> steps;
    private final Map<Integer, Integer> lastByDepth;
    private final Set<Integer> seen = new HashSet<>();
    private Optional<Member> previous = Optional.empty();

    /** The number that the sequence has come to. */
    private int last;

    private Walk(Sequence sequence, List<Step> steps, Map<Integer, Integer> lastByDepth) {
      this.sequence = sequence;
      this.steps = steps;
      this.lastByDepth = lastByDepth;
    }

    private void walk() {
      List<Member> regular = regular();
      for (int i = 0; i < regular.size(); i++) {
        int next = i + 1 < regular.size() ? number(regular.get(i + 1)) : -1;
        step(regular.get(i), next);
      }
      if (!regular.isEmpty()) {
        lastByDepth.put(sequence.depth(), last);
      }
    }

    private void step(Member member, int next) {
      int number = number(member);
      int expected = last + 1;
      boolean alone = next == -1 || next == expected + 1;
      Optional<Fault> fault = fault(number, next == number + 1);
      fault.ifPresent(
          each -> steps.add(new Step(each, sequence, member, previous, expected, alone)));
      if (fault.isEmpty() || next != expected && next != expected + 1) {
        last = number;
      } else if (next == expected + 1) {
        last = expected;
      }
      seen.add(number);
      previous = Optional.of(member);
    }

    private Optional<Fault> fault(int number, boolean goesOn) {
      if (seen.isEmpty()) {
        if (number == 0) {
          return Optional.of(Fault.ZERO);
        }
        boolean continues = lastByDepth.getOrDefault(sequence.depth(), 0) + 1 == number && goesOn;
        return number == 1 || continues ? Optional.empty() : Optional.of(Fault.START);
      }
      if (number == last + 1) {
        return Optional.empty();
      }
      if (seen.contains(number)) {
        return Optional.of(Fault.DUPLICATE);
      }
      return Optional.of(number > last ? Fault.GAP : Fault.BACK);
    }

    /** The members whose numbers begin as their parent's; the others are faults by themselves. */
    private List<Member> regular() {
      List<Member> regular = new ArrayList<>();
      for (Member member : sequence.members()) {
        Numeral number = member.number();
        Optional<Fault> fault = number.isEmpty() ? Optional.empty() : prefixFault(number);
        if (fault.isPresent()) {
          int expected = regular.isEmpty() ? 1 : number(regular.get(regular.size() - 1)) + 1;
          steps.add(new Step(fault.get(), sequence, member, Optional.empty(), expected, false));
        } else if (!number.isEmpty()) {
          regular.add(member);
        }
      }
      return regular;
    }

    private Optional<Fault> prefixFault(Numeral number) {
      if (!number.hasParents() || sequence.parent().isEmpty()) {
        return Optional.empty();
      }
      List<String> expected = sequence.parent().get().number().texts();
      List<String> parents = number.parents();
      if (expected.isEmpty() || parents.equals(expected)) {
        return Optional.empty();
      }
      boolean deeper =
          parents.size() > expected.size() && parents.subList(0, expected.size()).equals(expected);
      return Optional.of(deeper ? Fault.SKIP : Fault.FOREIGN);
    }

    private int number(Member member) {
      return member.number().own(sequence.roman()).orElse(0);
    }
  }
}
