package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Severity;

/** Takes what one rule finds in one policy. */
public final class Report {

  private final String code;
  private final Severity severity;
  private final List<Finding> findings = new ArrayList<>();

  Report(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /**
   * Adds a finding.
   *
   * @param message what is wrong, in the words of a policy author; whole sentences
   * @param hint what to do about it
   * @param fixes changes that make it go away, the best first
   */
  public void add(Place place, String message, String hint, Fix... fixes) {
    findings.add(new Finding(code, severity, place, message, hint, List.of(fixes)));
  }

  List<Finding> findings() {
    return findings;
  }

  /** A fix that changes no words that carry meaning. */
  public static Fix safe(String title, Place place, String replacement) {
    return new Fix(title, List.of(edit(place, replacement)), true);
  }

  /** A fix that its author has to look at first. */
  public static Fix suggestion(String title, Place place, String replacement) {
    return new Fix(title, List.of(edit(place, replacement)), false);
  }

  private static Edit edit(Place place, String replacement) {
    return new Edit(place.offset(), place.length(), replacement);
  }
}
