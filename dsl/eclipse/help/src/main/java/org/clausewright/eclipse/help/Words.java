package org.clausewright.eclipse.help;

import org.clausewright.language.WordCatalogue;
import org.clausewright.language.WordCatalogue.Explanation;

/** The page that lists the words of the language. */
final class Words {

  private static final String OPENING =
      """
      # Words of the language

      By the alphabet, as **Ctrl+Space** and the mouse explain them. Where each stands, with an example, is in [the reference](README.md).

      | word | meaning |
      |---|---|
      """;

  private Words() {}

  /** The page, as Markdown. */
  static String page() {
    StringBuilder page = new StringBuilder(OPENING);
    for (Explanation each : WordCatalogue.all()) {
      String title = each.title().equals(each.word()) ? "" : "**" + each.title() + ".** ";
      String meaning = (title + each.meaning()).replace("|", "\\|");
      page.append("| `%s` | %s |\n".formatted(each.word(), meaning));
    }
    return page.toString();
  }
}
