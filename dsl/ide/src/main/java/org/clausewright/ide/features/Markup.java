package org.clausewright.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/**
 * A text for a client to show: as Markdown if it takes that, or else plain. Words of policies stay
 * words, whatever characters they are made of.
 */
final class Markup {

  private static final int LONGEST = 600;

  /** What means something to Markdown: some marks anywhere, others where a line begins. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*_\\[\\]|~]|^[#+=-]|(?<=^\\d{1,9})[.)]|(?<=www)\\.|:(?=//)");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final boolean markdown;
  private final List<String> blocks = new ArrayList<>();

  Markup(boolean markdown) {
    this.markdown = markdown;
  }

  /** Words, white space folded. */
  String words(String text) {
    return escaped(text.strip());
  }

  private String escaped(String text) {
    String visible = visible(SPACE.matcher(text).replaceAll(" "));
    return markdown
        ? SPECIAL
            .matcher(visible.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
            .replaceAll("\\\\$0")
        : visible;
  }

  /** A character that nobody sees but that turns the direction of others is shown as its code. */
  private static String visible(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            each -> {
              if (Character.isISOControl(each) || turns(each)) {
                shown.append("[U+%04X]".formatted(each));
              } else {
                shown.appendCodePoint(each);
              }
            });
    return shown.toString();
  }

  private static boolean turns(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  String strong(String text) {
    String words = words(text);
    return markdown && !words.isEmpty() ? "**" + words + "**" : words;
  }

  /** An id or a word of the language. */
  String code(String text) {
    return markdown ? "`" + text.replaceAll("[`\\s]+", " ") + "`" : text;
  }

  /** Adds a paragraph of pieces that were made by the methods above. */
  Markup paragraph(String text) {
    if (!text.isBlank()) {
      blocks.add(text.strip());
    }
    return this;
  }

  /** Adds words of a policy; of many only the first. */
  Markup quotation(String text) {
    String words = words(shortened(SPACE.matcher(text).replaceAll(" ").strip()));
    return paragraph(words.isEmpty() ? "" : markdown ? "> " + words : "“" + words + "”");
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }

  /** Adds a piece of a source. */
  Markup example(String policy) {
    return paragraph(markdown ? "```policy\n" + policy.strip() + "\n```" : policy.strip());
  }

  /** Words in which words of the language stand between {@code `} and {@code `}. */
  String explanation(String text) {
    StringBuilder explained = new StringBuilder();
    String[] pieces = text.split("`", -1);
    for (int i = 0; i < pieces.length; i++) {
      explained.append(i % 2 == 1 ? code(pieces[i]) : escaped(pieces[i]));
    }
    return explained.toString();
  }

  /** Parts what is added next from what was added so far, if there is any. */
  void line() {
    if (markdown && !blocks.isEmpty()) {
      blocks.add("---");
    }
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  MarkupContent content() {
    return new MarkupContent(
        markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, String.join("\n\n", blocks));
  }
}
