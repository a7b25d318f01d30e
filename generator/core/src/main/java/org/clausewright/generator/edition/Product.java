package org.clausewright.generator.edition;

/** What policies are turned into. */
public enum Product {
  /** The formatted policy. */
  POLICY,
  /** What a policy obliges people to do, to be ticked off. */
  CHECKLIST,
  /** What all policies say on the same questions. */
  COMPARISON,
  /** When all policies are due for review. */
  CALENDAR
}
