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
    StringBuilder out = new StringBuilder();
    write(prose.parts(), out);
    return new Markup(out.toString());
  }

  /** The text with everything that Markdown could take for markup escaped. */
  public static String escape(String text) {
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

  /** Markdown for the start of a line, where a dash or “1.” would begin a list. */
  public static Markup atLineStart(Markup markup) {
    String text = markup.text();
    if (!text.isEmpty() && "+-=".indexOf(text.charAt(0)) >= 0) {
      return new Markup("\\" + text);
    }
    int digits = 0;
    while (digits < text.length() && digits < 10 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean list = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
    return list ? new Markup(text.substring(0, digits) + "\\" + text.substring(digits)) : markup;
  }

  private static void write(List<Inline> parts, StringBuilder out) {
    for (Inline part : parts) {
      if (part instanceof Inline.Emphasis emphasis) {
        enclosed(emphasis.parts(), "*", out);
      } else if (part instanceof Inline.Strong strong) {
        enclosed(strong.parts(), "**", out);
      } else if (part instanceof Inline.Link link) {
        link(link.words(), link.address(), out);
      } else if (part instanceof Inline.CrossReference reference) {
        link(reference.words(), "#" + reference.targetId(), out);
      } else {
        out.append(escape(part.words()));
      }
    }
  }

  private static void enclosed(List<Inline> parts, String marks, StringBuilder out) {
    out.append(marks);
    write(parts, out);
    out.append(marks);
  }

  private static void link(String words, String address, StringBuilder out) {
    String target =
        address.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replace(" ", "%20");
    out.append('[').append(escape(words)).append("](<").append(target).append(">)");
  }
}
