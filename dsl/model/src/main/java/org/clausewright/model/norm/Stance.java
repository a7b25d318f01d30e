package org.clausewright.model.norm;

import java.util.Locale;

/** How a policy answers the question of a topic. */
public enum Stance {
  /** A binding ban, with at most narrow factual exceptions. */
  PROHIBITED,
  /**
   * Allowed only with permission, within a time or place, or on conditions that somebody else sets.
   */
  RESTRICTED,
  DISCOURAGED,
  PERMITTED,
  REQUIRED,
  RECOMMENDED,
  /** Addressed descriptively: a right, a fact, a scope, a discretionary power. */
  STATED,
  /** No rule. */
  SILENT;

  /** The word of the language and of all outputs, for example {@code prohibited}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
