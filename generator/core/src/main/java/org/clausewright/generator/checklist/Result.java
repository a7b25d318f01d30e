package org.clausewright.generator.checklist;

import java.time.LocalDate;
import java.util.Optional;
import org.clausewright.generator.markup.Visible;

/**
 * What an auditor filled in for a check.
 *
 * @param evidence a link, or where the evidence is; empty if not filled in
 * @param by who checked; empty if not filled in
 * @param on when
 * @param note anything else; empty if not filled in
 */
public record Result(
    Outcome outcome, String evidence, String by, Optional<LocalDate> on, String note) {

  /** What people fill in is kept {@link Visible}. */
  public Result {
    evidence = Visible.of(evidence);
    by = Visible.of(by);
    note = Visible.of(note);
  }

  /** Nothing filled in yet. */
  public static final Result OPEN = new Result(Outcome.OPEN, "", "", Optional.empty(), "");

  /** Whether nothing at all has been filled in. */
  public boolean isEmpty() {
    return isOpen() && evidence.isEmpty() && by.isEmpty() && on.isEmpty() && note.isEmpty();
  }

  /** Whether the check is still to be made. */
  public boolean isOpen() {
    return outcome == Outcome.OPEN;
  }

  /** The evidence, if it is an address on the web. */
  public Optional<String> evidenceLink() {
    return evidence.matches("(?i)https?://\\S+") ? Optional.of(evidence) : Optional.empty();
  }
}
