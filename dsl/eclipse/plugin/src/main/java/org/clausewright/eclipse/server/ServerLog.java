package org.clausewright.eclipse.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.clausewright.eclipse.PolicyPlugin;

/** Brings what the language server logs into the workbench's error log. */
public final class ServerLog extends Handler {

  private final Logger logger = Logger.getLogger("org.clausewright");

  /** Begins to listen. */
  public void open() {
    setLevel(Level.WARNING);
    logger.addHandler(this);
    logger.setUseParentHandlers(false);
  }

  @Override
  public void publish(LogRecord entry) {
    if (!isLoggable(entry)) {
      return;
    }
    if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
      PolicyPlugin.log().error(entry.getMessage(), entry.getThrown());
    } else {
      PolicyPlugin.log().warn(entry.getMessage(), entry.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
