package org.clausewright.language.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;

/**
 * Reads the Markdown that prose may hold: {@code **bold**}, {@code *italic*}, {@code <https://…>},
 * {@code [words](https://…)} and backslash escapes. Everything else is words, so nothing that an
 * author writes can become structure by accident.
 *
 * <p>References are cut out beforehand: each stands in the text as {@link #PLACEHOLDER}.
 */
public final class InlineParser {

  /** Stands for the next reference; a Unicode non-character, so no text holds it. */
  public static final char PLACEHOLDER = '\uFDD0';

  private static final Pattern AUTOLINK =
      Pattern.compile("<((?:https?://|mailto:|tel:)[^\\s<>\\uFDD0]{1,2000})>");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]\\uFDD0]{1,1000})]\\(((?:https?://|mailto:|tel:)[^\\s<>()\\uFDD0]{1,2000})\\)");

  private static final int DEEPEST = 16;

  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : new char[] {'\\', '*', '<', '['}) {
      SPECIAL[c] = true;
    }
  }

  private final String text;
  private final char[] characters;
  private final Iterator<Inline> references;
  private final List<Markup> markup = new ArrayList<>();
  private final int[] hopeless = {-1, -1, -1};
  private int depth;

  private InlineParser(String text, List<Inline> references) {
    this.text = text;
    this.characters = text.toCharArray();
    this.references = references.iterator();
  }

  /**
   * Parses a text.
   *
   * @param text with one {@link #PLACEHOLDER} for each reference
   * @param references in text order
   */
  public static Prose parse(String text, List<Inline> references) {
    String folded = ProseText.folded(text).strip();
    return new Prose(new InlineParser(folded, references).inlines(0, folded.length()));
  }

  /**
   * Where Markdown gives words of a text a meaning; what is inside other words comes before them.
   *
   * @param text with one {@link #PLACEHOLDER} for each reference; its white space is taken for
   *     spaces, but keeps its place
   */
  public static List<Markup> markup(String text) {
    String spaced = ProseText.spaced(text);
    int references = (int) text.chars().filter(c -> c == PLACEHOLDER).count();
    InlineParser parser =
        new InlineParser(spaced, Collections.nCopies(references, new Inline.Text("")));
    parser.inlines(0, spaced.length());
    return parser.markup;
  }

  private List<Inline> inlines(int from, int to) {
    if (from == to) {
      return List.of();
    }
    List<Inline> found = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = from;
    while (at < to) {
      int plain = at;
      while (plain < to && isPlain(characters[plain])) {
        plain++;
      }
      if (at == 0 && plain == text.length()) {
        return List.of(new Inline.Text(text));
      }
      words.append(characters, at, plain - at);
      at = plain;
      if (at < to) {
        int next = special(at, to, words, found);
        if (next == at) {
          words.append(characters[at]);
          next = at + 1;
        }
        at = next;
      }
    }
    flush(words, found);
    return found;
  }

  /** Most characters can begin nothing but words. */
  private static boolean isPlain(char c) {
    return c < 128 ? !SPECIAL[c] : c != PLACEHOLDER;
  }

  /**
   * Handles what begins at a position; returns the position after it, or the same one if it is just
   * a character.
   */
  private int special(int at, int to, StringBuilder words, List<Inline> found) {
    switch (characters[at]) {
      case PLACEHOLDER -> {
        flush(words, found);
        found.add(references.next());
        return at + 1;
      }
      case '\\' -> {
        if (at + 1 < to && isPunctuation(characters[at + 1])) {
          words.append(characters[at + 1]);
          return at + 2;
        }
      }
      case '*' -> {
        int run = run(at, to);
        if (run > 3) {
          words.append(text, at, at + run);
          return at + run;
        }
        int marks = Math.min(run, 2);
        int close = closing(at + marks, to, marks);
        if (close > 0 && depth < DEEPEST) {
          flush(words, found);
          depth++;
          List<Inline> inner = inlines(at + marks, close);
          depth--;
          found.add(marks == 2 ? new Inline.Strong(inner) : new Inline.Emphasis(inner));
          Markup.Kind kind = marks == 2 ? Markup.Kind.STRONG : Markup.Kind.EMPHASIS;
          markup.add(new Markup(kind, at, close + marks));
          return close + marks;
        }
        words.append("*".repeat(marks));
        return at + marks;
      }
      case '<' -> {
        Matcher link = AUTOLINK.matcher(text).region(at, to);
        if (link.lookingAt()) {
          flush(words, found);
          found.add(new Inline.Link(link.group(1), link.group(1)));
          markup.add(new Markup(Markup.Kind.LINK, at, link.end()));
          return link.end();
        }
      }
      case '[' -> {
        Matcher link = LINK.matcher(text).region(at, to);
        if (link.lookingAt()) {
          flush(words, found);
          found.add(new Inline.Link(link.group(2), ProseText.unescaped(link.group(1))));
          markup.add(new Markup(Markup.Kind.LINK, at, link.end()));
          return link.end();
        }
      }
      default -> {}
    }
    return at;
  }

  /**
   * Where the emphasis that opens before a position closes, or -1: marks hug the words that they
   * enclose.
   */
  private int closing(int from, int to, int marks) {
    if (from >= to || characters[from] == ' ' || hopeless[marks] == to) {
      return -1;
    }
    for (int at = from + 1; at + marks <= to; at++) {
      if (characters[at - 1] == '\\') {
        continue;
      }
      if (characters[at] == '*' && characters[at - 1] != ' ') {
        int run = run(at, to);
        if (run == marks || run == 3) {
          return at + run - marks;
        }
        at += run - 1;
      }
    }
    hopeless[marks] = to; // nor will there be any mark for what opens after this
    return -1;
  }

  private int run(int from, int to) {
    int run = 1;
    while (from + run < to && characters[from + run] == '*') {
      run++;
    }
    return run;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }

  private static void flush(StringBuilder words, List<Inline> found) {
    if (!words.isEmpty()) {
      found.add(new Inline.Text(words.toString()));
      words.setLength(0);
    }
  }
}
