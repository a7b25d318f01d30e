package org.clausewright.eclipse.tests;

import java.nio.file.Path;
import java.util.Objects;

/** Where the build has put something. */
final class Place {

  private Place() {}

  /** The path that the build gives as the property {@code clausewright.<name>}. */
  static Path of(String name) {
    String property = "clausewright." + name;
    return Path.of(Objects.requireNonNull(System.getProperty(property), property));
  }
}
