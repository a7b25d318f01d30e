package org.clausewright.generator.build;

/** Who waits for a build: is told how far it is, and may stop it. */
public interface Progress {

  /** Takes note of how many policies have been generated. */
  void built(int policies);

  /** Whether the build is no longer wanted; asked from several threads. */
  default boolean isStopped() {
    return false;
  }
}
