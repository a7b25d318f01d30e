package org.clausewright.language;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.clausewright.model.problem.Severity;

/**
 * What is checked beyond what every source has to keep.
 *
 * @param asOf the day on which reviews are judged; empty if none is
 * @param only codes of the rules that are applied; empty for all
 * @param least rules that find only what is less bad are not applied
 */
public record Checking(Optional<LocalDate> asOf, Set<String> only, Severity least) {

  /** All rules, without a day. */
  public static final Checking ALL = new Checking(Optional.empty(), Set.of(), Severity.INFORMATION);

  public Checking {
    only = Set.copyOf(only);
  }

  /** All that is chosen, whatever its severity. */
  public Checking(Optional<LocalDate> asOf, Set<String> only) {
    this(asOf, only, Severity.INFORMATION);
  }

  /** Whether a rule of this severity is applied. */
  public boolean wants(String code, Severity severity) {
    return severity.compareTo(least) <= 0 && (only.isEmpty() || only.contains(code));
  }
}
