package org.clausewright.generator.markup;

/** Escaping for HTML text and quoted attribute values. */
public final class Html {

  private Html() {}

  /**
   * The text with everything that HTML could take for markup as character references, and all of it
   * {@link Visible}.
   */
  public static String escape(String words) {
    String text = Visible.of(words);
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isPlain(char c) {
    return c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
  }
}
