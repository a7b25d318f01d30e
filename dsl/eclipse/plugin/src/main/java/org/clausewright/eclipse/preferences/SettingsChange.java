package org.clausewright.eclipse.preferences;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.clausewright.language.ProjectSettings;

/** What an author has changed of settings, whatever becomes of the others meanwhile. */
record SettingsChange(ProjectSettings before, ProjectSettings after) {

  /** Makes the change to settings. */
  ProjectSettings on(ProjectSettings settings) {
    return new ProjectSettings(
        each(before.rules(), after.rules(), settings.rules()),
        either(before.longestSentence(), after.longestSentence(), settings.longestSentence()),
        either(before.binding(), after.binding(), settings.binding()),
        each(before.actors(), after.actors(), settings.actors()));
  }

  private static <T> T either(T before, T after, T other) {
    return before.equals(after) ? other : after;
  }

  private static Map<String, String> each(
      Map<String, String> before, Map<String, String> after, Map<String, String> others) {
    Map<String, String> changed = new HashMap<>(others);
    before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(changed::remove);
    after.forEach(
        (key, value) -> {
          if (!Objects.equals(before.get(key), value)) {
            changed.put(key, value);
          }
        });
    return changed;
  }
}
