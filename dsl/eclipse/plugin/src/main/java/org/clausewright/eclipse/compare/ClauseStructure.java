package org.clausewright.eclipse.compare;

import org.clausewright.language.prose.ProseText;
import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.jspecify.annotations.Nullable;

/** Divides a version into its sections and clauses. */
final class ClauseStructure extends StructureCreator {

  @Override
  public String getName() {
    return "Sections and Clauses";
  }

  @Override
  protected IStructureComparator createStructureComparator(
      Object element,
      IDocument document,
      @Nullable ISharedDocumentAdapter adapter,
      @Nullable IProgressMonitor monitor) {
    return new VersionRoot(document, element, this, adapter);
  }

  @Override
  public @Nullable String getContents(Object node, boolean ignoreWhitespace) {
    if (node instanceof VersionRoot root) {
      return ProseText.folded(root.text());
    }
    return node instanceof ClauseNode clause ? words(clause.piece()) : null;
  }

  /** The words of a part with all that it holds; how they are laid out doesn't count. */
  private static String words(Piece piece) {
    StringBuilder words = new StringBuilder(piece.own());
    piece.all().forEach(each -> words.append('\n').append(each.own()));
    return words.toString();
  }

  @Override
  public @Nullable IStructureComparator locate(Object path, Object input) {
    return null;
  }
}
