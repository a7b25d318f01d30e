package org.clausewright.generator.markup;

/** Escaping for HTML text and quoted attribute values. */
public final class Html {

  private Html() {}

  /** The text with everything that HTML could take for markup as character references. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(isControl(c) ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }

  /** Characters that HTML does not allow, or that turn the direction of what follows. */
  public static boolean isControl(char c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r')
        || (c >= '\u007F' && c <= '\u009F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
