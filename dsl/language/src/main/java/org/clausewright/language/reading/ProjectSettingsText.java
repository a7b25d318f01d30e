package org.clausewright.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clausewright.language.ProjectSettings;
import org.clausewright.language.rules.Settings;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads and changes the settings in the text of a project file. */
public final class ProjectSettingsText {

  /** The length of the longest sentence where nothing is said. */
  public static final int USUAL_LONGEST_SENTENCE = Settings.DEFAULT.longestSentence();

  /** The words that bind although they only advise elsewhere, where nothing is said. */
  public static final List<String> USUAL_BINDING =
      Settings.DEFAULT.binding().stream().sorted().toList();

  private static final List<String> RULES = List.of("rules");
  private static final List<String> STYLE = List.of("style");
  private static final List<String> ACTORS = List.of("style", "actors");
  private static final String LONGEST_SENTENCE = "longest-sentence";
  private static final String BINDING = "binding";

  private ProjectSettingsText() {}

  /** Reads the text; empty if it is not TOML. */
  public static Optional<ProjectSettings> read(String text) {
    TomlParseResult toml = Toml.parse(text);
    if (toml.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectSettings(
            texts(toml, RULES),
            toml.get(List.of("style", LONGEST_SENTENCE)) instanceof Long words
                ? Optional.of(words.intValue())
                : Optional.empty(),
            toml.get(List.of("style", BINDING)) instanceof TomlArray array
                ? Optional.of(array.toList().stream().map(Object::toString).toList())
                : Optional.empty(),
            texts(toml, ACTORS)));
  }

  private static Map<String, String> texts(TomlTable toml, List<String> path) {
    Map<String, String> texts = new TreeMap<>();
    if (toml.get(path) instanceof TomlTable table) {
      for (String key : table.keySet()) {
        if (table.get(List.of(key)) instanceof String text) {
          texts.put(key, text);
        }
      }
    }
    return texts;
  }

  /** Changes what differs; empty if that comes to nothing. */
  public static Optional<String> write(ProjectSettings wanted, String text) {
    return read(text)
        .map(now -> write(wanted, now, new TomlText(text)).text())
        .filter(written -> read(written).equals(Optional.of(wanted)));
  }

  private static TomlText write(ProjectSettings wanted, ProjectSettings now, TomlText text) {
    TomlText written = texts(wanted.rules(), now.rules(), RULES, text);
    if (!wanted.longestSentence().equals(now.longestSentence())) {
      written = set(written, LONGEST_SENTENCE, wanted.longestSentence().map(String::valueOf));
    }
    if (!wanted.binding().equals(now.binding())) {
      written = set(written, BINDING, wanted.binding().map(ProjectSettingsText::array));
    }
    return texts(wanted.actors(), now.actors(), ACTORS, written);
  }

  private static TomlText set(TomlText text, String key, Optional<String> value) {
    return value
        .map(given -> text.with(STYLE, key, given))
        .orElseGet(() -> text.without(STYLE, key));
  }

  private static TomlText texts(
      Map<String, String> wanted, Map<String, String> now, List<String> table, TomlText text) {
    TomlText written = text;
    List<String> keys = new ArrayList<>(new TreeSet<>(now.keySet()));
    wanted.keySet().stream().sorted().filter(key -> !now.containsKey(key)).forEach(keys::add);
    for (String key : keys) {
      String value = wanted.get(key);
      if (value == null) {
        written = written.without(table, key);
      } else if (!value.equals(now.get(key))) {
        written = written.with(table, key, TomlText.string(value));
      }
    }
    return written;
  }

  private static String array(List<String> words) {
    return words.stream().map(TomlText::string).collect(Collectors.joining(", ", "[", "]"));
  }
}
