package org.clausewright.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Whether colours and progress may be shown. */
final class Terminal {

  /** When to colour the output. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where the start script says which standard streams are terminals, for example {@code out,err}.
   */
  private static final @Nullable String STREAMS = System.getProperty("clausewright.terminal");

  private Terminal() {}

  /** Whether somebody looks at what goes to standard error as it is written. */
  static boolean showsProgress() {
    return isTerminal("err");
  }

  /** Whether standard output is coloured. */
  static boolean isColoured(Colour colour) {
    return isColoured(colour, isTerminal("out"), System.getenv());
  }

  /**
   * As above; {@code NO_COLOR} (no-color.org) forbids colours unless they are asked for outright.
   */
  static boolean isColoured(Colour colour, boolean terminal, Map<String, String> environment) {
    boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
    return colour == Colour.ALWAYS || (colour == Colour.AUTO && wanted && terminal);
  }

  static Ansi helpColours() {
    return isColoured(Colour.AUTO) ? Ansi.ON : Ansi.OFF;
  }

  private static boolean isTerminal(String stream) {
    boolean connected = STREAMS == null ? System.console() != null : STREAMS.contains(stream);
    return connected && !"dumb".equals(System.getenv("TERM"));
  }
}
