package org.clausewright.eclipse.compare;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.editing.SourcePart;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * One version as a whole. Its text is parsed when its parts are first asked for, which happens in
 * the background; documents themselves belong to the thread of the user interface.
 */
final class VersionRoot extends StructureRootNode {

  private final String text;
  private final Map<Piece, ClauseNode> nodes = new IdentityHashMap<>();
  private volatile Optional<Piece> piece = Optional.empty();

  VersionRoot(
      IDocument document,
      Object input,
      StructureCreator creator,
      @Nullable ISharedDocumentAdapter adapter) {
    super(document, input, creator, adapter);
    this.text = document.get();
  }

  /** The parts of the version. */
  Piece piece() {
    if (piece.isEmpty()) {
      Piece parsed = Piece.of(SourcePart.of(text), text);
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.syncExec(() -> add(parsed));
    }
    return piece.orElseThrow();
  }

  /** The node of a part. */
  Optional<ClauseNode> node(Piece part) {
    return Optional.ofNullable(nodes.get(part));
  }

  @Override
  public Object[] getChildren() {
    piece();
    return super.getChildren();
  }

  /** The whole text as it was when the comparison began. */
  String text() {
    return text;
  }

  private void add(Piece parsed) {
    if (piece.isEmpty()) {
      piece = Optional.of(parsed);
      if (getDocument().get().equals(text)) {
        add(this, parsed.pieces());
      }
    }
  }

  private void add(DocumentRangeNode parent, List<Piece> pieces) {
    for (Piece each : pieces) {
      each.part()
          .ifPresent(
              part -> {
                ClauseNode node = new ClauseNode(parent, each, part, getDocument());
                nodes.put(each, node);
                add(node, each.pieces());
              });
    }
  }
}
