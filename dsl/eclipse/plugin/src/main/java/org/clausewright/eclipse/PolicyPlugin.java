package org.clausewright.eclipse;

import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** What every part of the plug-in knows it by; starts and ends with its first and last use. */
public final class PolicyPlugin implements BundleActivator {

  /** The symbolic name of the bundle. */
  public static final String ID = "org.clausewright.eclipse";

  /** The content type of policy files. */
  public static final String CONTENT_TYPE = ID + ".policy";

  private static volatile @Nullable PolicySession session;

  @Override
  public void start(BundleContext context) {
    PolicySession started = new PolicySession();
    session = started;
    started.open();
  }

  @Override
  public void stop(BundleContext context) {
    session().close();
    session = null;
  }

  /** The language server and what it is told. */
  public static PolicySession session() {
    return Objects.requireNonNull(session, "the plug-in isn't started");
  }

  /** The log that the Error Log view shows. */
  public static ILog log() {
    return Platform.getLog(PolicyPlugin.class);
  }
}
