package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Severity;

/** Takes what one rule finds in one policy. */
public final class Report {

  /** Nobody reads more of one kind; the rest are counted. */
  private static final int MOST = 200;

  private final String code;
  private final Severity severity;
  private final List<Finding> findings = new ArrayList<>();
  private int left;

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
    if (findings.size() < MOST) {
      findings.add(new Finding(code, severity, place, message, hint, List.of(fixes)));
    } else {
      left++;
    }
  }

  List<Finding> findings() {
    if (left > 0) {
      Finding last = findings.get(findings.size() - 1);
      String message = last.message() + " There are " + left + " more findings like this one.";
      findings.set(
          findings.size() - 1,
          new Finding(code, severity, last.place(), message, last.hint(), last.fixes()));
    }
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
