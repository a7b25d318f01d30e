package org.clausewright.generator.markup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clausewright.model.prose.Inline;

/**
 * Writes inline pieces. Emphasis marks are left out where a Markdown reader could take them for
 * words (“member*(s)*of”): the words matter more than their look.
 */
final class MarkdownInlines {

  private static final char MARK = '*';
  private static final int LONGEST_LABEL = 900;

  private MarkdownInlines() {}

  static String write(List<Inline> parts) {
    return write(parts, ' ', ' ', false);
  }

  /**
   * Writes pieces between two characters.
   *
   * @param before what stands before them
   * @param after what stands after them
   * @param nested whether they are inside emphasis
   */
  private static String write(List<Inline> parts, char before, char after, boolean nested) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      Inline part = parts.get(i);
      char left = out.isEmpty() ? before : out.charAt(out.length() - 1);
      String written;
      if (part instanceof Inline.Emphasis emphasis) {
        written = enclosed(emphasis.parts(), "*", left, next(parts, i + 1, after), nested);
      } else if (part instanceof Inline.Strong strong) {
        written = enclosed(strong.parts(), "**", left, next(parts, i + 1, after), nested);
      } else if (part instanceof Inline.Link link) {
        written = link(link.words(), encoded(link.address()));
      } else if (part instanceof Inline.CrossReference reference) {
        written = link(reference.words(), "#" + reference.targetId());
      } else {
        written = Markdown.escape(part.words());
      }
      if (left == '!' && !out.isEmpty() && written.startsWith("[")) {
        out.insert(out.length() - 1, '\\');
      }
      out.append(written);
    }
    return out.toString();
  }

  private static String enclosed(
      List<Inline> parts, String marks, char before, char after, boolean nested) {
    boolean whole = parts.size() == 1;
    String inner = write(parts, whole ? before : MARK, whole ? after : MARK, true);
    if (inner.isEmpty()) {
      return inner;
    }
    boolean plain = !nested && parts.stream().noneMatch(MarkdownInlines::isEmphasis);
    boolean marked =
        inner.charAt(0) == MARK
            ? whole && leading(inner) + marks.length() == 3
            : counts(inner.charAt(0), before, plain)
                && counts(inner.charAt(inner.length() - 1), after, plain);
    return marked ? marks + inner + marks : inner;
  }

  /**
   * Whether marks between the edge of some words and what is outside them count as marks.
   *
   * @param plain whether no other emphasis is near that they could be taken to end or to begin
   */
  private static boolean counts(char edge, char outside, boolean plain) {
    if (isSpace(edge) || outside == MARK) {
      return false;
    }
    boolean word = Character.isLetterOrDigit(edge);
    boolean punctuation = outside > ' ' && outside < 127 && !Character.isLetterOrDigit(outside);
    return isSpace(outside) || (plain ? word || punctuation : word && punctuation);
  }

  private static int leading(String inner) {
    int marks = 0;
    while (marks < inner.length() && inner.charAt(marks) == MARK) {
      marks++;
    }
    return marks;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isEmphasis(Inline part) {
    return part instanceof Inline.Emphasis || part instanceof Inline.Strong;
  }

  /** The first character that the pieces from an index on are written with. */
  private static char next(List<Inline> parts, int from, char after) {
    for (Inline part : parts.subList(from, parts.size())) {
      if (!part.words().isEmpty()) {
        boolean link = part instanceof Inline.Link || part instanceof Inline.CrossReference;
        return isEmphasis(part) ? MARK : link ? '[' : Visible.of(part.words()).charAt(0);
      }
    }
    return after;
  }

  /**
   * A link; white space at the edges of its words stays outside, where it is kept. Words too long
   * for a label of Markdown are no link: readers may look at every way to take their escapes.
   */
  static String link(String said, String target) {
    String words = Visible.of(said);
    String core = words.strip();
    String label = Markdown.escape(core);
    if (core.isEmpty() || label.length() > LONGEST_LABEL) {
      return Markdown.escape(words);
    }
    int start = words.indexOf(core);
    return words.substring(0, start)
        + ("[" + label + "](" + target + ")")
        + words.substring(start + core.length());
  }

  /**
   * The address; all that could end it, mean something in Markdown or hide is encoded or escaped.
   * Not in angle brackets, which Flexmark reads with a stack as deep as the address is long.
   */
  private static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    address
        .codePoints()
        .forEach(
            c -> {
              String character = Character.toString(c);
              if (c <= ' ' || "<>\\`|".indexOf(c) >= 0 || Visible.isHidden(c)) {
                for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
                  out.append("%%%02X".formatted(each));
                }
              } else {
                out.append("()&".contains(character) ? "\\" : "").append(character);
              }
            });
    return out.toString();
  }
}
