package org.clausewright.model.norm;

/** An effect in law that a statement claims. */
public enum LegalEffect {
  CONSENT,
  PRESUMPTION,
  LIABILITY
}
