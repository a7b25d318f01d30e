package org.clausewright.generator.markup;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two inlines that nearly every paragraph of ours begins with: anchors, and links of
 * plain words to an anchor. Everything else, and every doubt, is left to the Markdown parser; it
 * would read these links alike, but takes several times as long.
 */
final class OwnInlines implements InlineParserExtension {

  private static final String ANCHOR = "<a id=\"";
  private static final String ANCHOR_END = "\"></a>";
  private static final String LINK = "](#";
  private static final String STRONG = "**";

  /** Makes a reader for each document. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "<[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new OwnInlines();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    Node node = input.charAt(start) == '<' ? anchor(input, start) : link(input, start);
    if (node == null) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(node);
    parser.setIndex(start + node.getChars().length());
    return true;
  }

  private static @Nullable Node anchor(BasedSequence input, int start) {
    if (!isAt(input, start, ANCHOR)) {
      return null;
    }
    int end = endOfName(input, start + ANCHOR.length());
    if (end == start + ANCHOR.length() || !isAt(input, end, ANCHOR_END)) {
      return null;
    }
    String id = input.subSequence(start + ANCHOR.length(), end).toString();
    return new Anchor(input.subSequence(start, end + ANCHOR_END.length()), id);
  }

  private static @Nullable Node link(BasedSequence input, int start) {
    boolean strong = isAt(input, start + 1, STRONG);
    int words = start + 1 + (strong ? STRONG.length() : 0);
    int wordsEnd = endOfWords(input, words);
    int close = wordsEnd + (strong ? STRONG.length() : 0);
    if (wordsEnd == words
        || (strong && !isAt(input, wordsEnd, STRONG))
        || !isAt(input, close, LINK)) {
      return null;
    }
    int end = endOfName(input, close + LINK.length());
    if (end == close + LINK.length() || !isAt(input, end, ")")) {
      return null;
    }
    Link link =
        new Link(
            input.subSequence(start, start + 1),
            input.subSequence(start + 1, close),
            input.subSequence(close, close + 1),
            input.subSequence(close + 1, close + 2),
            input.subSequence(close + 2, end),
            input.subSequence(end, end + 1));
    link.setCharsFromContent();
    Node inner = new Text(input.subSequence(words, wordsEnd));
    link.appendChild(strong ? strong(input, start + 1, inner, close) : inner);
    return link;
  }

  private static Node strong(BasedSequence input, int start, Node inner, int end) {
    int mark = STRONG.length();
    Node strong =
        new StrongEmphasis(
            input.subSequence(start, start + mark),
            inner.getChars(),
            input.subSequence(end - mark, end));
    strong.appendChild(inner);
    return strong;
  }

  /** Where words end that can mean nothing else, and neither begin nor end with a space. */
  private static int endOfWords(BasedSequence input, int start) {
    int at = start;
    while (at < input.length() && isPlain(input.charAt(at))) {
      at++;
    }
    boolean spaced = at > start && (input.charAt(start) == ' ' || input.charAt(at - 1) == ' ');
    return spaced ? start : at;
  }

  private static boolean isPlain(char c) {
    return c == ' '
        || c == '.'
        || c == ','
        || c == '('
        || c == ')'
        || c == '·'
        || Character.isLetterOrDigit(c);
  }

  private static int endOfName(BasedSequence input, int start) {
    int at = start;
    while (at < input.length() && isOfName(input.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '_'
        || c == '-';
  }

  private static boolean isAt(BasedSequence input, int index, String expected) {
    if (index + expected.length() > input.length()) {
      return false;
    }
    for (int i = 0; i < expected.length(); i++) {
      if (input.charAt(index + i) != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public void finalizeDocument(InlineParser parser) {}
}
