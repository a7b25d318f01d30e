package org.clausewright.model.norm;

import java.util.Optional;
import org.clausewright.model.fact.Period;

/** How often a norm is to be checked: every period, or on an event. */
public record Frequency(Optional<Period> every, Optional<String> event) {

  /** As printed in English: “every 1 year”, “on appointment”. */
  public String inWords() {
    return every
        .map(period -> "every " + period.inWords())
        .orElseGet(() -> "on " + event.orElse(""));
  }
}
