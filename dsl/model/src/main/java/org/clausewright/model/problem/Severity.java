package org.clausewright.model.problem;

/** How much a problem matters: an error stops generation, a warning or information does not. */
public enum Severity {
  ERROR,
  WARNING,
  INFORMATION
}
