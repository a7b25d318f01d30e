package org.clausewright.eclipse.tests.workbench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Hears what is written into the workbench's error log. */
final class ErrorLog implements ILogListener {

  private final List<IStatus> errors = new CopyOnWriteArrayList<>();

  void open() {
    errors.clear();
    Platform.addLogListener(this);
  }

  /** Fails if there was an error since {@link #open()}. */
  void close() {
    Platform.removeLogListener(this);
    if (!errors.isEmpty()) {
      AssertionError failed = new AssertionError("Errors in the log: " + errors);
      errors.stream()
          .map(IStatus::getException)
          .filter(cause -> cause != null)
          .forEach(failed::addSuppressed);
      throw failed;
    }
  }

  @Override
  public void logging(IStatus status, String plugin) {
    if (status.matches(IStatus.ERROR)) {
      errors.add(status);
    }
  }
}
