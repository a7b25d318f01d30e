package org.clausewright.eclipse.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.clausewright.language.editing.Token;
import org.clausewright.language.editing.Token.Kind;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.text.source.ICharacterPairMatcherExtension;
import org.jspecify.annotations.Nullable;

/** Finds the other end of what the cursor stands at: a block, a text or a reference. */
public final class BracketMatcher implements ICharacterPairMatcher, ICharacterPairMatcherExtension {

  private int anchor = LEFT;

  private record Pair(Token first, Token last) {

    boolean touches(int place) {
      return touches(first, place) || touches(last, place);
    }

    boolean encloses(int start, int end) {
      return first.start() < start && end < last.end();
    }

    private static boolean touches(Token token, int place) {
      return token.start() <= place && place <= token.end();
    }

    Region region() {
      return new Region(first.start(), last.end() - first.start());
    }
  }

  @Override
  public @Nullable IRegion match(IDocument document, int cursor) {
    return find(document, pair -> pair.touches(cursor), cursor);
  }

  @Override
  public @Nullable IRegion match(IDocument document, int offset, int length) {
    return Math.abs(length) > 1 ? null : match(document, offset);
  }

  @Override
  public @Nullable IRegion findEnclosingPeerCharacters(IDocument document, int offset, int length) {
    int start = Math.min(offset, offset + length);
    int end = Math.max(offset, offset + length);
    return find(document, pair -> pair.encloses(start, end), offset);
  }

  @Override
  public boolean isMatchedChar(char c) {
    return "{}[]\"".indexOf(c) >= 0;
  }

  @Override
  public boolean isMatchedChar(char c, IDocument document, int offset) {
    return isMatchedChar(c);
  }

  @Override
  public boolean isRecomputationOfEnclosingPairRequired(
      IDocument document, IRegion now, IRegion before) {
    return true;
  }

  @Override
  public int getAnchor() {
    return anchor;
  }

  @Override
  public void dispose() {}

  @Override
  public void clear() {}

  private @Nullable IRegion find(IDocument document, Predicate<Pair> wanted, int cursor) {
    for (Pair pair : pairs(document.get())) {
      if (wanted.test(pair)) {
        anchor = Pair.touches(pair.last(), cursor) ? RIGHT : LEFT;
        return pair.region();
      }
    }
    return null;
  }

  /** All pairs, inner ones before those around them. */
  private static List<Pair> pairs(String text) {
    List<Pair> pairs = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : Token.of(text)) {
      switch (token.kind()) {
        case BLOCK_OPEN, PROSE_OPEN, REFERENCE_OPEN -> open.push(token);
        case BLOCK_CLOSE, PROSE_CLOSE, REFERENCE_CLOSE -> {
          if (!open.isEmpty() && open.peek().kind() == opening(token.kind())) {
            pairs.add(new Pair(open.pop(), token));
          }
        }
        default -> {}
      }
    }
    return pairs;
  }

  private static Kind opening(Kind closing) {
    return switch (closing) {
      case BLOCK_CLOSE -> Kind.BLOCK_OPEN;
      case PROSE_CLOSE -> Kind.PROSE_OPEN;
      default -> Kind.REFERENCE_OPEN;
    };
  }
}
