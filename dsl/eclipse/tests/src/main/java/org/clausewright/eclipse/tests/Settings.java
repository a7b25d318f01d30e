package org.clausewright.eclipse.tests;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What the program that starts the workbench tells the tests, as system properties. */
public final class Settings {

  private Settings() {}

  /** The folder of the reports. */
  static Path reports() {
    return Path.of(property("clausewright.reports"));
  }

  /** The folder of the pictures of the screen. */
  public static Path screenshots() {
    return Path.of(property("clausewright.screenshots"));
  }

  /** The folder of the real policies. */
  public static Path policies() {
    return Path.of(property("clausewright.policies"));
  }

  /** The tests that are wanted, if not all of them. */
  static Optional<String> tag() {
    return Optional.of(System.getProperty("clausewright.tag", "")).filter(tag -> !tag.isEmpty());
  }

  /** A regular expression for the full names of the test classes that are wanted. */
  static String classes() {
    return System.getProperty("clausewright.classes", ".*");
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
