package org.clausewright.eclipse.preferences;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.Platform;

/** What is set for the workspace; nothing of it changes what a policy says. */
public final class PolicyPreferences {

  /** The day on which reviews are judged, for example 2026-11-21; empty for today. */
  static final String AS_OF = "asOf";

  /** Whether new projects are published whenever a policy is saved. */
  static final String PUBLISH_ON_SAVE = "publishOnSave";

  /** Whether the preview is shown as soon as a policy is opened. */
  static final String OPEN_PREVIEW = "openPreview";

  private PolicyPreferences() {}

  /** The day on which reviews are judged, as it is now. */
  public static LocalDate asOf() {
    return day().orElseGet(LocalDate::now);
  }

  /** The day on which reviews are judged; empty for today, whichever day that is. */
  public static Optional<LocalDate> day() {
    return day(Platform.getPreferencesService().getString(PolicyPlugin.ID, AS_OF, "", null));
  }

  /** The day that is written somehow; empty if it is none. */
  static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether new projects are published whenever a policy is saved. */
  public static boolean publishesOnSave() {
    return isSet(PUBLISH_ON_SAVE);
  }

  /** Whether the preview is shown as soon as a policy is opened. */
  static boolean opensPreview() {
    return isSet(OPEN_PREVIEW);
  }

  private static boolean isSet(String name) {
    return Platform.getPreferencesService().getBoolean(PolicyPlugin.ID, name, false, null);
  }
}
