package org.clausewright.eclipse.preferences;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.Platform;

/** What is set for the workspace; nothing of it changes what a policy says. */
public final class PolicyPreferences {

  /** The day on which reviews are judged, for example 2026-11-21; empty for today. */
  public static final String AS_OF = "asOf";

  /** Whether new projects are published whenever a policy is saved. */
  public static final String PUBLISH_ON_SAVE = "publishOnSave";

  private PolicyPreferences() {}

  /** The day on which reviews are judged. */
  public static LocalDate asOf() {
    String day = Platform.getPreferencesService().getString(PolicyPlugin.ID, AS_OF, "", null);
    try {
      return day.isEmpty() ? LocalDate.now() : LocalDate.parse(day);
    } catch (DateTimeException e) {
      return LocalDate.now(); // what was set by hand is no day
    }
  }

  /** Whether new projects are published whenever a policy is saved. */
  public static boolean publishesOnSave() {
    return Platform.getPreferencesService()
        .getBoolean(PolicyPlugin.ID, PUBLISH_ON_SAVE, false, null);
  }
}
