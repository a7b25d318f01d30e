package org.clausewright.eclipse.tests.workbench;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;

/** An open text editor, as the person before it uses it. */
public final class Editor {

  private final ITextEditor part;

  Editor(ITextEditor part) {
    this.part = part;
  }

  /** The editor as a part of the workbench. */
  public ITextEditor part() {
    return part;
  }

  /** The file that it shows. */
  public IFile file() {
    return part.getEditorInput().getAdapter(IFile.class);
  }

  /** The text as it is now, saved or not. */
  public String text() {
    return Ui.get(() -> document().get());
  }

  /** Types at the cursor, key by key; a line break is the enter key. */
  public void type(String text) {
    for (char c : text.toCharArray()) {
      press(SWT.NONE, c == '\n' ? SWT.CR : c);
    }
  }

  /**
   * Presses a key in the editor, or a combination of keys.
   *
   * @param modifiers such as {@link SWT#MOD1}
   * @param key a character or a key of {@link SWT}
   */
  public void press(int modifiers, int key) {
    Ui.run(
        () -> {
          Event event = new Event();
          event.stateMask = modifiers;
          event.keyCode = Character.toLowerCase(key);
          event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
          event.doit = true;
          widget().notifyListeners(SWT.KeyDown, event);
          widget().notifyListeners(SWT.KeyUp, event);
        });
  }

  /** Puts the cursor behind the first place where a passage stands. */
  public void cursorAfter(String passage) {
    select(place(passage) + passage.length(), 0);
  }

  /** Puts the cursor before the first place where a passage stands. */
  public void cursorBefore(String passage) {
    select(place(passage), 0);
  }

  /** Selects the first place where a passage stands. */
  public void select(String passage) {
    select(place(passage), passage.length());
  }

  /** The selected text. */
  public String selected() {
    return Ui.get(() -> widget().getSelectionText());
  }

  /** The text of the line with the cursor. */
  public String line() {
    return Ui.get(() -> widget().getLine(widget().getLineAtOffset(widget().getCaretOffset())));
  }

  /** How the first place where a passage stands is shown. */
  public StyleRange style(String passage) {
    int place = place(passage);
    return Ui.get(
        () -> {
          StyleRange range = widget().getStyleRangeAtOffset(place);
          if (range == null) {
            throw new AssertionError("Nothing colours: " + passage);
          }
          return range;
        });
  }

  /** Copies words from elsewhere and pastes them at the cursor. */
  public void paste(String words) {
    Ui.run(
        () -> {
          Clipboard clipboard = new Clipboard(Ui.display());
          clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
          ((ITextOperationTarget) viewer()).doOperation(ITextOperationTarget.PASTE);
          clipboard.dispose();
        });
  }

  /** Takes the last change back. */
  public void undo() {
    Ui.run(() -> ((ITextOperationTarget) viewer()).doOperation(ITextOperationTarget.UNDO));
  }

  /** Saves the file. */
  public void save() {
    Ui.run(() -> part.doSave(new NullProgressMonitor()));
  }

  /** The widget that shows the text. */
  public StyledText widget() {
    return viewer().getTextWidget();
  }

  private ITextViewer viewer() {
    return part.getAdapter(ITextViewer.class);
  }

  private IDocument document() {
    return part.getDocumentProvider().getDocument(part.getEditorInput());
  }

  private void select(int offset, int length) {
    Ui.run(() -> part.selectAndReveal(offset, length));
  }

  private int place(String passage) {
    int place = text().indexOf(passage);
    if (place < 0) {
      throw new AssertionError("The text doesn't hold: " + passage);
    }
    return place;
  }
}
