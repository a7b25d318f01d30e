package org.clausewright.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.reading.ProjectSettingsText;

/**
 * What a project file says, to be shown and changed.
 *
 * @param rules by code: {@code error}, {@code warning}, {@code information} or {@code off}
 * @param longestSentence in words; empty for the usual length
 * @param binding words that bind although they only advise elsewhere; empty for the usual ones
 * @param actors by role id, the one noun that policies use for it
 */
public record ProjectSettings(
    Map<String, String> rules,
    Optional<Integer> longestSentence,
    Optional<List<String>> binding,
    Map<String, String> actors) {

  /** The name of a project file. */
  public static final String FILE = "clausewright.toml";

  /** The length of the longest sentence where nothing is said. */
  public static final int USUAL_LONGEST_SENTENCE = ProjectSettingsText.USUAL_LONGEST_SENTENCE;

  /** The words that bind although they only advise elsewhere, where nothing is said. */
  public static final List<String> USUAL_BINDING = ProjectSettingsText.USUAL_BINDING;

  public ProjectSettings {
    rules = Map.copyOf(rules);
    binding = binding.map(List::copyOf);
    actors = Map.copyOf(actors);
  }

  /** Reads a project file; empty if it is not TOML. What has the wrong form is passed over. */
  public static Optional<ProjectSettings> of(String text) {
    return ProjectSettingsText.read(text);
  }

  /**
   * A project file with these settings. Comments, and everything that does not change, stay as they
   * are.
   *
   * @param text of the file before; empty for a new one
   * @return empty if the file is written in a way that can only be changed by hand
   */
  public Optional<String> in(String text) {
    return ProjectSettingsText.write(this, text);
  }
}
