package org.clausewright.eclipse.preview;

import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.OpenFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** A policy in an editor, which tells whoever follows it of each change of text and cursor. */
final class ShownText implements IDocumentListener {

  private final ITextEditor editor;
  private final ITextViewer viewer;
  private final OpenFile file;
  private final Runnable changed;
  private final CaretListener caret;

  private ShownText(ITextEditor editor, ITextViewer viewer, OpenFile file, Runnable changed) {
    this.editor = editor;
    this.viewer = viewer;
    this.file = file;
    this.changed = changed;
    this.caret = event -> changed.run();
  }

  /** What an editor shows; empty if it is no policy of the server's. */
  static Optional<ShownText> of(IEditorPart part, Runnable changed) {
    if (!(part instanceof ITextEditor editor)) {
      return Optional.empty();
    }
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    if (viewer == null || viewer.getDocument() == null) {
      return Optional.empty();
    }
    return PolicyPlugin.session()
        .files()
        .of(viewer.getDocument())
        .map(file -> new ShownText(editor, viewer, file, changed));
  }

  void open() {
    document().addDocumentListener(this);
    viewer.getTextWidget().addCaretListener(caret);
  }

  void close() {
    document().removeDocumentListener(this);
    StyledText widget = viewer.getTextWidget();
    if (widget != null && !widget.isDisposed()) {
      widget.removeCaretListener(caret);
    }
  }

  ITextEditor editor() {
    return editor;
  }

  OpenFile file() {
    return file;
  }

  /** Where the cursor is. */
  Position cursor() {
    int caretOffset = viewer.getTextWidget().getCaretOffset();
    int offset =
        viewer instanceof ITextViewerExtension5 folded
            ? folded.widgetOffset2ModelOffset(caretOffset)
            : caretOffset;
    try {
      return file.position(Math.max(0, offset));
    } catch (BadLocationException e) {
      return new Position(0, 0); // the widget is behind the document
    }
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    // only what has become of it matters
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    changed.run();
  }

  private IDocument document() {
    return file.document();
  }
}
