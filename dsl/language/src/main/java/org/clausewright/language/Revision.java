package org.clausewright.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.clausewright.model.problem.Edit;

/** A text that is edited again and again, and the edits that this comes to. */
final class Revision {

  /** Characters of the text as it was, or new ones. */
  private record Piece(boolean kept, int from, String text) {

    private Piece first(int length) {
      return new Piece(kept, from, text.substring(0, length));
    }

    private Piece after(int length) {
      return new Piece(kept, from + length, text.substring(length));
    }
  }

  private final int length;
  private List<Piece> pieces;

  Revision(String text) {
    this.length = text.length();
    this.pieces = List.of(new Piece(true, 0, text));
  }

  /** The text as it is now. */
  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text));
    return text.toString();
  }

  /**
   * Edits the text as it is now.
   *
   * @param edits none of which overlap
   */
  void apply(Collection<Edit> edits) {
    Deque<Piece> left = new ArrayDeque<>(pieces);
    List<Piece> done = new ArrayList<>();
    int at = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList()) {
      take(left, edit.offset() - at, done);
      take(left, edit.length(), new ArrayList<>());
      done.add(new Piece(false, 0, edit.replacement()));
      at = edit.end();
    }
    done.addAll(left);
    pieces = done;
  }

  private static void take(Deque<Piece> from, int length, List<Piece> to) {
    int wanted = length;
    while (wanted > 0 && !from.isEmpty()) {
      Piece piece = from.remove();
      if (piece.text.length() > wanted) {
        from.push(piece.after(wanted));
        piece = piece.first(wanted);
      }
      to.add(piece);
      wanted -= piece.text.length();
    }
  }

  /** The edits that make the text as it is now of the one that it was at first. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    StringBuilder added = new StringBuilder();
    int at = 0;
    for (Piece piece : pieces) {
      if (piece.kept) {
        add(at, piece.from, added, edits);
        at = piece.from + piece.text.length();
      } else {
        added.append(piece.text);
      }
    }
    add(at, length, added, edits);
    return edits;
  }

  private static void add(int from, int to, StringBuilder added, List<Edit> edits) {
    if (from < to || !added.isEmpty()) {
      edits.add(new Edit(from, to - from, added.toString()));
      added.setLength(0);
    }
  }
}
