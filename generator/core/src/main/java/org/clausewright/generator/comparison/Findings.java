package org.clausewright.generator.comparison;

import java.util.List;
import java.util.Map;
import org.clausewright.generator.comparison.wording.SharedWording;
import org.clausewright.model.Library;

/** Everything that comparing the policies of a library brings to light. */
public record Findings(
    Comparison comparison,
    List<Contradiction> contradictions,
    List<Silence> silences,
    List<SharedWording> sharedWording) {

  public Findings {
    contradictions = List.copyOf(contradictions);
    silences = List.copyOf(silences);
    sharedWording = List.copyOf(sharedWording);
  }

  /** Compares. */
  public static Findings of(Library library) {
    Comparison comparison = Comparison.of(library);
    return new Findings(
        comparison,
        Contradictions.of(comparison),
        Silence.of(comparison),
        SharedWording.of(Comparison.compared(library)));
  }

  /** The place of each topic, by id, in the order in which differences come first. */
  public Map<String, Integer> differencesFirst() {
    return DifferencesFirst.places(comparison, contradictions);
  }
}
