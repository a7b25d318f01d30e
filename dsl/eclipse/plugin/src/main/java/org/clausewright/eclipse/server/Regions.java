package org.clausewright.eclipse.server;

import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where in a document the places are that the server names. */
public final class Regions {

  private Regions() {}

  /** The region of a range; empty if the document has become another one and has no such place. */
  public static Optional<IRegion> of(Range range, IDocument document) {
    try {
      int start = offset(range.getStart(), document);
      return Optional.of(new Region(start, offset(range.getEnd(), document) - start));
    } catch (BadLocationException e) {
      return Optional.empty();
    }
  }

  /** A place as the server counts it; empty if the document has no such place. */
  public static Optional<Position> position(int offset, IDocument document) {
    try {
      int line = document.getLineOfOffset(offset);
      return Optional.of(new Position(line, offset - document.getLineOffset(line)));
    } catch (BadLocationException e) {
      return Optional.empty();
    }
  }

  private static int offset(Position position, IDocument document) throws BadLocationException {
    int line = position.getLine();
    return document.getLineOffset(line)
        + Math.min(position.getCharacter(), document.getLineLength(line));
  }
}
