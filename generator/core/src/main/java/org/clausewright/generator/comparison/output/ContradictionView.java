package org.clausewright.generator.comparison.output;

import java.util.List;
import java.util.Optional;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Contradiction;
import org.clausewright.model.norm.Stance;

/**
 * A contradiction on a page.
 *
 * @param href to the page of its topic
 */
public record ContradictionView(Contradiction contradiction, String href, List<Side> sides) {

  public ContradictionView {
    sides = List.copyOf(sides);
  }

  /** The policies that take one of the stances. */
  public record Side(Stance stance, List<Voice> voices) {
    public Side {
      voices = List.copyOf(voices);
    }
  }

  /** A policy with the passages that its stance comes from. */
  public record Voice(Comparison.Column column, Optional<String> href, List<Quotation> quotations) {
    public Voice {
      quotations = List.copyOf(quotations);
    }
  }

  static ContradictionView of(Contradiction contradiction, Links links) {
    return new ContradictionView(
        contradiction,
        links.topic(contradiction.topic()),
        List.of(side(contradiction.first(), links), side(contradiction.second(), links)));
  }

  private static Side side(Contradiction.Side side, Links links) {
    return new Side(
        side.stance(),
        side.voices().stream()
            .map(
                voice ->
                    new Voice(
                        voice.column(),
                        links.policy(voice.column().policyId()),
                        Quotation.of(voice.evidence(), voice.column().policyId(), links)))
            .toList());
  }
}
