package org.clausewright.language.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.checking.Findings;
import org.clausewright.language.messages.SimilarNames;
import org.clausewright.language.rules.Rules;
import org.clausewright.language.rules.Settings;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** What a project file says: TOML 1.0 with a table {@code rules} and a table {@code style}. */
final class ProjectFile {

  private static final String CODE = "project-file";
  private static final Map<String, Optional<Severity>> SEVERITIES =
      Map.of(
          "off", Optional.empty(),
          "information", Optional.of(Severity.INFORMATION),
          "warning", Optional.of(Severity.WARNING),
          "error", Optional.of(Severity.ERROR));

  private final Findings findings;
  private final TomlParseResult toml;

  /**
   * @param problems where problems are added
   */
  ProjectFile(SourceText source, List<Problem> problems) {
    this.findings = new Findings(source, problems);
    this.toml = Toml.parse(source.text());
  }

  /** The settings; where something is wrong, the usual ones. */
  Settings settings() {
    for (TomlParseError error : toml.errors()) {
      wrong(error.position(), "This is not TOML: " + error.getMessage() + ".", "See toml.io.");
    }
    if (toml.hasErrors()) {
      return Settings.DEFAULT;
    }
    known(toml, Set.of("rules", "style"), "The project file has the tables [rules] and [style].");
    Map<String, Optional<Severity>> severities = new HashMap<>();
    table(toml, "rules").ifPresent(rules -> severities(rules, severities));
    Settings usual = Settings.DEFAULT;
    return table(toml, "style")
        .map(style -> settings(style, severities))
        .orElse(
            new Settings(
                severities, usual.longestSentence(), usual.binding(), usual.preferredActors()));
  }

  private Settings settings(TomlTable style, Map<String, Optional<Severity>> severities) {
    known(
        style,
        Set.of("longest-sentence", "binding", "actors"),
        "[style] has longest-sentence, binding and actors.");
    Settings usual = Settings.DEFAULT;
    Map<String, String> actors = new HashMap<>();
    table(style, "actors")
        .ifPresent(
            table ->
                table
                    .keySet()
                    .forEach(
                        key -> value(table, key, String.class).ifPresent(v -> actors.put(key, v))));
    return new Settings(
        severities,
        value(style, "longest-sentence", Long.class)
            .map(words -> (int) Math.max(1, Math.min(words, 10_000)))
            .orElse(usual.longestSentence()),
        value(style, "binding", TomlArray.class).map(this::words).orElse(usual.binding()),
        actors);
  }

  private void severities(TomlTable rules, Map<String, Optional<Severity>> severities) {
    for (String code : rules.keySet()) {
      if (Rules.find(code).isEmpty()) {
        wrong(
            rules.inputPositionOf(List.of(code)),
            "There is no rule called “" + code + "”.",
            RuleCatalogue.closest(code)
                .map(near -> "Did you mean “" + near + "”?")
                .orElse("The rules are listed by: clausewright explain."));
      }
      value(rules, code, String.class)
          .ifPresent(
              word -> {
                if (SEVERITIES.containsKey(word)) {
                  severities.put(code, SEVERITIES.get(word));
                } else {
                  wrong(
                      rules.inputPositionOf(List.of(code)),
                      "A rule can't be “" + word + "”.",
                      "It is \"error\", \"warning\", \"information\" or \"off\".");
                }
              });
    }
  }

  private Set<String> words(TomlArray array) {
    Set<String> words = new HashSet<>();
    for (Object each : array.toList()) {
      words.add(each.toString().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  private Optional<TomlTable> table(TomlTable parent, String key) {
    return value(parent, key, TomlTable.class);
  }

  private <T> Optional<T> value(TomlTable table, String key, Class<T> type) {
    Object value = table.get(List.of(key));
    if (value != null && !type.isInstance(value)) {
      wrong(
          table.inputPositionOf(List.of(key)),
          "“" + key + "” has a value of the wrong sort.",
          "Expected: " + expected(type) + ".");
      return Optional.empty();
    }
    return Optional.ofNullable(type.cast(value));
  }

  private static String expected(Class<?> type) {
    if (type == TomlTable.class) {
      return "a table";
    } else if (type == TomlArray.class) {
      return "a list of texts, for example [\"should never\"]";
    }
    return type == Long.class ? "a whole number" : "a text in quotation marks";
  }

  private void known(TomlTable table, Set<String> keys, String hint) {
    for (String key : table.keySet()) {
      if (!keys.contains(key)) {
        wrong(
            table.inputPositionOf(List.of(key)),
            "“" + key + "” means nothing here.",
            SimilarNames.closest(key, keys.stream())
                    .map(near -> "Did you mean “" + near + "”? ")
                    .orElse("")
                + hint);
      }
    }
  }

  private void wrong(
      @org.jspecify.annotations.Nullable TomlPosition at, String message, String hint) {
    int line = at == null ? 1 : at.line();
    int column = at == null ? 1 : at.column();
    findings.error(CODE, message, hint, line, column);
  }
}
