package org.clausewright.model.norm;

import java.util.Optional;

/**
 * How strongly a norm binds.
 *
 * @param words the words of the text that say so, for example “strictly prohibited”; empty if none
 *     do
 */
public record Strength(Optional<String> words, Force force) {

  /** A force that norms of different wording can be compared by, strongest first. */
  public enum Force {
    BINDING,
    ADVISORY,
    PERMISSIVE,
    DESCRIPTIVE
  }
}
