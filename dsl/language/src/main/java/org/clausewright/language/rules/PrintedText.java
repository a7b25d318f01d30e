package org.clausewright.language.rules;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.clausewright.language.policy.ProsePart;
import org.clausewright.language.policy.Words;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/**
 * Words as they are printed, with the place of each character in the source: white space is folded
 * there, marks and escapes are left out, and references print something else than is written.
 */
public final class PrintedText {

  private final Text text;
  private final String words;
  private final Prose prose;
  private final org.clausewright.language.policy.Prose source;
  private volatile @Nullable Alignment alignment;

  /** Where in the source each character of the words starts and ends. */
  private record Alignment(int[] starts, int[] ends) {}

  PrintedText(Prose prose, org.clausewright.language.policy.Prose source) {
    this.text = Text.of(prose.words());
    this.words = text.words();
    this.prose = prose;
    this.source = source;
  }

  /** The words, white space folded to single spaces. */
  public String words() {
    return words;
  }

  /** The words, in which what was found is remembered. */
  public Text text() {
    return text;
  }

  public Prose prose() {
    return prose;
  }

  /** The whole text with its quotation marks. */
  public Place place() {
    INode node = NodeModelUtils.findActualNodeFor(source);
    return new Place(node.getOffset(), node.getLength());
  }

  /** Some of the words. */
  public Place place(int from, int to) {
    if (words.isEmpty()) {
      return place();
    }
    Alignment known = alignment;
    if (known == null) {
      known = align();
      alignment = known;
    }
    int first = Math.max(0, Math.min(from, words.length() - 1));
    int last = Math.max(first, Math.min(to, words.length()) - 1);
    int start = known.starts[first];
    return new Place(start, to <= from ? 0 : Math.max(0, known.ends[last] - start));
  }

  private Alignment align() {
    int[] starts = new int[words.length()];
    int[] ends = new int[words.length()];
    Deque<Inline> references = new ArrayDeque<>();
    collect(prose.parts(), references);
    ICompositeNode node = NodeModelUtils.findActualNodeFor(source);
    int at = 0;
    for (ProsePart part : source.getParts()) {
      INode written = NodeModelUtils.findActualNodeFor(part);
      if (part instanceof Words) {
        at = align(written, at, starts, ends);
      } else {
        int to = Math.min(words.length(), at + references.remove().words().length());
        Arrays.fill(starts, at, to, written.getOffset());
        Arrays.fill(ends, at, to, written.getEndOffset());
        at = to;
      }
    }
    Arrays.fill(starts, at, words.length(), node.getEndOffset());
    Arrays.fill(ends, at, words.length(), node.getEndOffset());
    return new Alignment(starts, ends);
  }

  private int align(INode written, int from, int[] starts, int[] ends) {
    char[] raw = written.getText().toCharArray();
    char[] printed = words.toCharArray();
    int base = written.getTotalOffset();
    int at = from;
    for (int i = 0; i < raw.length && at < printed.length; i++) {
      char c = raw[i];
      char wanted = printed[at];
      if (c == wanted || (wanted == ' ' && Character.isWhitespace(c))) {
        starts[at] = base + i;
        ends[at] = base + i + 1;
        at++;
      }
    }
    return at;
  }

  private static void collect(List<Inline> parts, Deque<Inline> references) {
    for (Inline part : parts) {
      if (part instanceof Inline.Emphasis emphasis) {
        collect(emphasis.parts(), references);
      } else if (part instanceof Inline.Strong strong) {
        collect(strong.parts(), references);
      } else if (part instanceof Inline.CrossReference || part instanceof Inline.TermUse) {
        references.add(part);
      }
    }
  }
}
