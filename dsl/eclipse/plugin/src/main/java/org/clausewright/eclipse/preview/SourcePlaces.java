package org.clausewright.eclipse.preview;

import java.net.URI;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows places of sources in their editors. */
final class SourcePlaces {

  private SourcePlaces() {}

  /** Selects a place in the editor of its file, which it brings to the front. */
  static void reveal(URI uri, Range range, IWorkbenchPage page) throws PartInitException {
    for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri)) {
      if (IDE.openEditor(page, file, true) instanceof ITextEditor editor) {
        select(range, editor);
        return;
      }
    }
  }

  private static void select(Range range, ITextEditor editor) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    try {
      int start = offset(range.getStart(), document);
      editor.selectAndReveal(start, offset(range.getEnd(), document) - start);
    } catch (BadLocationException e) {
      editor.setFocus(); // the text has changed since the place was asked for
    }
  }

  private static int offset(Position position, IDocument document) throws BadLocationException {
    return document.getLineOffset(position.getLine()) + position.getCharacter();
  }
}
