package org.clausewright.generator.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises HTML of the shape that Markdown of ours becomes: elements and attributes of a short
 * list, written one way only, each closed where it must be. Such HTML needs no sanitiser, which
 * takes as long as everything before it; any doubt is left to the sanitiser.
 */
final class ExpectedHtml {

  /** Deeper than people nest lists, and shallower than browsers mind. */
  private static final int MAXIMUM_DEPTH = 50;

  private static final String TOP = "";
  private static final Set<String> TEXTS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> INLINES = Set.of("strong", "em", "a", "code");
  private static final Set<String> HOLDERS_OF_BLOCKS = Set.of(TOP, "li", "div");
  private static final Set<String> HOLDERS_OF_WORDS = Set.of(TOP, "li", "th", "td");

  /** Where elements may stand that are not for words. */
  private static final Map<String, Set<String>> PARENTS =
      Map.of(
          "ul", HOLDERS_OF_BLOCKS,
          "ol", HOLDERS_OF_BLOCKS,
          "div", HOLDERS_OF_BLOCKS,
          "table", HOLDERS_OF_BLOCKS,
          "li", Set.of("ul", "ol"),
          "thead", Set.of("table"),
          "tbody", Set.of("table"),
          "tr", Set.of("thead", "tbody"),
          "th", Set.of("tr"),
          "td", Set.of("tr"));

  private static final String BREAK = "br />";
  private static final Set<String> REFERENCES = Set.of("amp", "lt", "gt", "quot");
  private static final int LONGEST_REFERENCE = 4;

  /** Addresses that are complete and say where they lead; everything else is doubtful. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?://[A-Za-z0-9]|mailto:[A-Za-z0-9]|tel:[+0-9])"
              + "(?:[A-Za-z0-9._~:/?#@!$()*+,;=%-]|&amp;)*+");

  private final String html;
  private final Deque<String> open = new ArrayDeque<>();
  private int at;

  private ExpectedHtml(String html) {
    this.html = html;
  }

  /** Whether all of a text is HTML that a browser can only take as it is meant. */
  static boolean is(String html) {
    return new ExpectedHtml(html).isExpected();
  }

  private boolean isExpected() {
    while (at < html.length()) {
      char c = html.charAt(at++);
      boolean expected =
          switch (c) {
            case '<' -> tag();
            case '&' -> reference();
            default -> c != '>' && isPlain(c);
          };
      if (!expected) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' || c == '\n' || c == '\t')
        && !Character.isSurrogate(c)
        && !Visible.isHidden(c);
  }

  private boolean reference() {
    int end = html.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_REFERENCE || !REFERENCES.contains(html.substring(at, end))) {
      return false;
    }
    at = end + 1;
    return true;
  }

  private boolean tag() {
    if (html.startsWith(BREAK, at)) {
      at += BREAK.length();
      return true;
    }
    boolean closing = html.startsWith("/", at);
    int start = closing ? at + 1 : at;
    at = endOfName(start);
    String name = html.substring(start, at);
    return closing ? name.equals(open.poll()) && isNext(">") : isAllowedHere(name) && opens(name);
  }

  private boolean isAllowedHere(String name) {
    String parent = open.isEmpty() ? TOP : open.peek();
    if (INLINES.contains(name)) {
      return INLINES.contains(parent)
          || TEXTS.contains(parent)
          || HOLDERS_OF_WORDS.contains(parent);
    }
    return TEXTS.contains(name)
        ? HOLDERS_OF_BLOCKS.contains(parent)
        : PARENTS.getOrDefault(name, Set.of()).contains(parent);
  }

  private boolean opens(String name) {
    if (open.size() == MAXIMUM_DEPTH || (name.equals("a") && open.contains("a"))) {
      return false;
    }
    open.push(name);
    while (isNext(" ")) {
      if (!attribute(name)) {
        return false;
      }
    }
    return isNext(">");
  }

  private boolean attribute(String element) {
    int start = at;
    at = endOfName(at);
    String name = html.substring(start, at);
    if (!isNext("=\"")) {
      return false;
    }
    int end = html.indexOf('"', at);
    if (end < 0) {
      return false;
    }
    String value = html.substring(at, end);
    at = end + 1;
    return allowed(element, name).test(value);
  }

  private static Predicate<String> allowed(String element, String attribute) {
    return switch (element + " " + attribute) {
      case "a href" ->
          value ->
              value.startsWith("#")
                  ? Sanitiser.NAME.matcher(value.substring(1)).matches()
                  : ADDRESS.matcher(value).matches();
      case "a id" -> Sanitiser.NAME.asMatchPredicate();
      case "a class", "p class", "li class", "strong class", "div class" ->
          Sanitiser.CLASSES.asMatchPredicate();
      case "th scope" -> "col"::equals;
      case "div role" -> "region"::equals;
      case "div tabindex" -> "0"::equals;
      case "div aria-label" -> Sanitiser.TABLE_NAME.asMatchPredicate();
      default -> value -> false;
    };
  }

  private boolean isNext(String expected) {
    if (!html.startsWith(expected, at)) {
      return false;
    }
    at += expected.length();
    return true;
  }

  private int endOfName(int from) {
    int end = from;
    while (end < html.length() && isOfName(html.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '1' && c <= '6') || c == '-';
  }
}
