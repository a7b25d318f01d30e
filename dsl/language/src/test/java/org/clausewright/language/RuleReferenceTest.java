package org.clausewright.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.clausewright.language.RuleCatalogue.Explanation;
import org.junit.jupiter.api.Test;

/** The reference of the rules is written from what {@code clausewright explain} says of them. */
class RuleReferenceTest {

  private static final String OPENING =
      """
      # Rules of the checker

      What `clausewright check` finds beyond errors, rule by rule. Each can be made stricter or turned off in a
      [project file](README.md#the-project-file), and a finding that is meant to be so can be
      [accepted](README.md#accepting-a-finding) where it stands. `clausewright explain <code>` says the same as this page.

      """;

  @Test
  void referenceIsUpToDate() throws IOException {
    StringBuilder page = new StringBuilder(OPENING);
    List<Explanation> rules = RuleCatalogue.all();
    page.append("| rule | severity | what it finds |\n|---|---|---|\n");
    for (Explanation rule : rules) {
      page.append(
          "| [%s](#%s) | %s | %s |\n"
              .formatted(rule.code(), rule.code(), severity(rule), cell(rule.summary())));
    }
    String family = "";
    for (Explanation rule : rules) {
      if (!rule.family().equals(family)) {
        family = rule.family();
        page.append("\n## ").append(capitalised(family)).append('\n');
      }
      page.append("\n### ").append(rule.code()).append("\n\n");
      page.append(rule.summary()).append(" *(").append(severity(rule)).append(")*\n\n");
      page.append(rule.explanation()).append("\n\n```policy\n");
      page.append(rule.example()).append("```\n");
    }
    GoldenFile.verify(Path.of("RULES.md"), page.toString());
  }

  private static String severity(Explanation rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
