package org.clausewright.cli;

import picocli.CommandLine.Help.Ansi;

/** Whether colours and progress may be shown. */
final class Terminal {

  /** When to colour the output. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private Terminal() {}

  /** Whether somebody looks at the output as it is written. */
  static boolean isInteractive() {
    return System.console() != null && !"dumb".equals(System.getenv("TERM"));
  }

  /**
   * Whether problems are coloured; {@code NO_COLOR} (no-color.org) forbids it unless asked for
   * outright.
   */
  static boolean isColoured(Colour colour) {
    String noColour = System.getenv("NO_COLOR");
    boolean forbidden = noColour != null && !noColour.isEmpty();
    return colour == Colour.ALWAYS || (colour == Colour.AUTO && !forbidden && isInteractive());
  }

  static Ansi helpColours() {
    return isColoured(Colour.AUTO) ? Ansi.ON : Ansi.OFF;
  }
}
