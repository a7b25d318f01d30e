package org.clausewright.eclipse.preferences;

import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Notices when the author has reviews judged as of another day. */
public final class DayWatch implements IPreferenceChangeListener {

  private final Runnable changed;

  /**
   * @param changed run in the thread in which the preference is changed
   */
  public DayWatch(Runnable changed) {
    this.changed = changed;
  }

  /** Begins to watch. */
  public void open() {
    preferences().addPreferenceChangeListener(this);
  }

  /** Watches no longer. */
  public void close() {
    preferences().removePreferenceChangeListener(this);
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(PolicyPlugin.ID);
  }

  @Override
  public void preferenceChange(PreferenceChangeEvent event) {
    if (event.getKey().equals(PolicyPreferences.AS_OF)) {
      changed.run();
    }
  }
}
