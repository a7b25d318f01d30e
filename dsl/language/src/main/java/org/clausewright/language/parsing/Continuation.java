package org.clausewright.language.parsing;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.Grammar;

/** How a source can go on after its first part, whatever is wrong with that. */
public final class Continuation {

  private final List<Spot> spots;

  private Continuation(List<Spot> spots) {
    this.spots = spots;
  }

  /**
   * How a source can go on.
   *
   * @param end where the part ends that counts; a token that ends later doesn't
   */
  public static Continuation of(Grammar grammar, String text, int end) {
    return new Continuation(Recovery.of(TokenList.of(text, end), Automaton.start(grammar)).spots());
  }

  /** All tokens that may come next, in the order of the grammar. */
  public List<Expected> tokens() {
    return spots.stream().flatMap(spot -> spot.next().stream()).toList();
  }

  /** How it can go on after some more text; empty if that does not fit. */
  public Optional<Continuation> after(String more) {
    TokenList tokens = TokenList.of(more, more.length());
    List<Spot> now = spots;
    for (int index = 0; index < tokens.size() && !now.isEmpty(); index++) {
      now = Spot.after(now, tokens.type(index));
    }
    return now.isEmpty() ? Optional.empty() : Optional.of(new Continuation(now));
  }
}
