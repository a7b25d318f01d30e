package org.clausewright.model.norm;

import java.util.Optional;
import org.clausewright.model.organisation.Source;

/**
 * What may happen on a breach.
 *
 * @param measure the measure in the words of the text, for example “disciplinary action up to and
 *     including dismissal”
 * @param grossMisconduct whether the text classes the breach as gross misconduct
 * @param under the procedure that applies
 */
public record Breach(
    Optional<Modality> modality,
    Optional<String> measure,
    boolean grossMisconduct,
    Optional<Source> under) {

  /** How certain the measure is. */
  public enum Modality {
    MAY,
    WILL,
    LIKELY
  }
}
