package org.clausewright.eclipse.navigation;

import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.editor.Ids;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.eclipse.server.Regions;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Where the cursor is in a policy, for commands.
 *
 * @param offset of the cursor in the text
 */
public record Cursor(ITextEditor editor, OpenFile file, int offset) {

  /** The cursor of the editor that a command is for. */
  public static Optional<Cursor> of(ExecutionEvent event) {
    return HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
            && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
        ? PolicyPlugin.session()
            .files()
            .of(editor.getDocumentProvider().getDocument(editor.getEditorInput()))
            .map(file -> new Cursor(editor, file, selection.getOffset()))
        : Optional.empty();
  }

  /** Its place as the server counts it. */
  public Position position() {
    return Regions.position(offset, document()).orElseThrow();
  }

  /** The id that it stands on. */
  public Optional<String> id() {
    return Ids.at(document().get(), offset).map(this::text);
  }

  /** Says in the status line why a command does nothing. */
  public void refuse(String why) {
    say(editor, why);
  }

  /** Says something in the status line of an editor. */
  static void say(IEditorPart editor, String why) {
    IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
    line.setErrorMessage(why);
    editor.getSite().getShell().getDisplay().beep();
  }

  private String text(IRegion region) {
    return document().get().substring(region.getOffset(), region.getOffset() + region.getLength());
  }

  private IDocument document() {
    return file.document();
  }
}
