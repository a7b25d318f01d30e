package org.clausewright.eclipse;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** What every part of the plug-in knows it by. */
public final class PolicyPlugin {

  /** The symbolic name of the bundle. */
  public static final String ID = "org.clausewright.eclipse";

  /** The content type of policy files. */
  public static final String CONTENT_TYPE = ID + ".policy";

  private PolicyPlugin() {}

  /** The log that the Error Log view shows. */
  public static ILog log() {
    return Platform.getLog(PolicyPlugin.class);
  }
}
