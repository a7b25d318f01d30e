package org.clausewright.eclipse.compare;

import org.clausewright.eclipse.Icons;
import org.clausewright.language.editing.SourcePart;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** A section, clause or other part of one version, with its place in the text. */
final class ClauseNode extends DocumentRangeNode implements ITypedElement {

  /** The type that the text of a part is shown as: a part isn't divided any further. */
  private static final String TYPE = "policyclause";

  private final Piece piece;

  ClauseNode(DocumentRangeNode parent, Piece piece, SourcePart part, IDocument document) {
    super(parent, 1, id(parent, piece), document, part.offset(), part.length());
    this.piece = piece;
    parent.addChild(this);
  }

  /** What a part without an id is told from its siblings by. */
  private static String id(DocumentRangeNode parent, Piece piece) {
    return piece.key().isEmpty()
        ? piece.keyword() + " " + parent.getChildren().length
        : piece.key();
  }

  Piece piece() {
    return piece;
  }

  @Override
  public String getName() {
    return piece.label();
  }

  @Override
  public @Nullable Image getImage() {
    return Icons.of(piece.isHeaded() ? "section" : "clause");
  }

  @Override
  public String getType() {
    return TYPE;
  }
}
