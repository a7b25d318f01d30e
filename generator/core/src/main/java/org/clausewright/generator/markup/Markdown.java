package org.clausewright.generator.markup;

import java.util.List;
import org.clausewright.generator.template.Markup;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;

/** Writes prose as Markdown in which every word is only a word. */
public final class Markdown {

  private static final String SPECIAL = "\\`*_[]<>~|&$#";

  private Markdown() {}

  /** The prose as Markdown for the middle of a line. */
  public static Markup of(Prose prose) {
    return of(prose.parts());
  }

  /** The prose in bold. */
  public static Markup strong(Prose prose) {
    return of(List.of(new Inline.Strong(prose.parts())));
  }

  /** The words as a link to an anchor of the same document. */
  public static Markup linked(Prose prose, String targetId) {
    return of(List.of(new Inline.CrossReference(targetId, prose.words())));
  }

  /** The words of a mark as a link to its meaning. */
  public static Markup mark(String words, String anchor) {
    return new Markup(MarkdownInlines.link(words, "#" + anchor));
  }

  /**
   * The text with everything that Markdown could take for markup escaped, and all of it visible.
   */
  public static String escape(String words) {
    String text = Visible.of(words);
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        out.append(' ');
      } else if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * Markdown for the start of a line or cell, where a dash or “1.” would begin a list, and dashes
   * or colons would rule off a table's heading.
   */
  public static Markup atLineStart(Markup markup) {
    String text = markup.text();
    if (!text.isEmpty() && "+-=:".indexOf(text.charAt(0)) >= 0) {
      return new Markup("\\" + text);
    }
    int digits = 0;
    while (digits < text.length() && digits < 10 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean list = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    return list ? new Markup(text.substring(0, digits) + "\\" + text.substring(digits)) : markup;
  }

  private static Markup of(List<Inline> parts) {
    return new Markup(MarkdownInlines.write(parts));
  }
}
