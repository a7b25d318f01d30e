package org.clausewright.eclipse.publishing;

import org.clausewright.generator.build.Progress;
import org.eclipse.core.runtime.SubMonitor;

/** Shows how far a build is, and stops it when the user cancels. */
final class MonitoredBuild implements Progress {

  private final SubMonitor monitor;
  private int built;

  MonitoredBuild(SubMonitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public void built(int policies) {
    monitor.worked(policies - built);
    built = policies;
    monitor.subTask(policies == 1 ? "1 policy built" : policies + " policies built");
  }

  @Override
  public boolean isStopped() {
    return monitor.isCanceled();
  }
}
