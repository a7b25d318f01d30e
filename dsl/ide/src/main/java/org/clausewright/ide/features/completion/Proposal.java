package org.clausewright.ide.features.completion;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.clausewright.ide.features.Markup;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * What could be written.
 *
 * @param label as lists show it
 * @param title what it is called in print, or what it is for
 * @param aliases what else it may be found by
 * @param documentation writes what else there is to say
 * @param text what is written
 * @param snippet the same with places to fill in, as the protocol writes them; empty if there are
 *     none
 * @param outdated whether it is better not used any more
 */
record Proposal(
    String label,
    CompletionItemKind kind,
    String title,
    List<String> aliases,
    Consumer<Markup> documentation,
    String text,
    String snippet,
    boolean outdated) {

  /** A word that is written as it is. */
  static Proposal word(
      String word, CompletionItemKind kind, String title, Consumer<Markup> documentation) {
    return new Proposal(word, kind, title, List.of(), documentation, word, "", false);
  }

  /** All that it may be found by, the label first. */
  String words() {
    return String.join(" ", label, String.join(" ", aliases)).strip();
  }

  /** Whether one of its words begins with what has been typed, capitals or not. */
  boolean matches(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    String words = words().toLowerCase(Locale.ROOT);
    for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }
}
