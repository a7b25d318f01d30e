package org.clausewright.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is checked beyond what every source has to keep.
 *
 * @param asOf the day on which reviews are judged; empty if none is
 * @param only codes of the rules that are applied; empty for all
 */
public record Checking(Optional<LocalDate> asOf, Set<String> only) {

  /** All rules, without a day. */
  public static final Checking ALL = new Checking(Optional.empty(), Set.of());

  public Checking {
    only = Set.copyOf(only);
  }

  /** Whether a rule is applied. */
  public boolean wants(String code) {
    return only.isEmpty() || only.contains(code);
  }
}
