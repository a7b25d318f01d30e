package org.clausewright.eclipse.editor;

import java.util.List;
import java.util.stream.IntStream;
import org.clausewright.language.editing.Token;
import org.clausewright.language.editing.Token.Kind;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Makes the selected lines a comment, or takes the comment away again. */
public final class ToggleComment extends AbstractHandler {

  private static final String MARK = "//";

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
        && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
      target.beginCompoundChange();
      try {
        toggle(document, selection);
      } catch (BadLocationException e) {
        throw new IllegalStateException(e);
      } finally {
        target.endCompoundChange();
      }
    }
    return null;
  }

  private static void toggle(IDocument document, ITextSelection selection)
      throws BadLocationException {
    int end = endOfProse(document.get(), selection.getOffset(), lineEnd(document, selection));
    List<Integer> lines =
        IntStream.rangeClosed(selection.getStartLine(), document.getLineOfOffset(end))
            .filter(line -> !text(document, line).isBlank())
            .boxed()
            .toList();
    boolean comments =
        lines.stream().allMatch(line -> text(document, line).strip().startsWith(MARK));
    int indent = lines.stream().mapToInt(line -> indent(text(document, line))).min().orElse(0);
    MultiTextEdit edits = new MultiTextEdit();
    for (int line : lines) {
      int start = document.getLineOffset(line);
      edits.addChild(
          comments
              ? without(start, text(document, line))
              : new InsertEdit(start + indent, MARK + " "));
    }
    edits.apply(document, TextEdit.UPDATE_REGIONS);
  }

  private static int lineEnd(IDocument document, ITextSelection selection)
      throws BadLocationException {
    IRegion last = document.getLineInformation(selection.getEndLine());
    return last.getOffset() + last.getLength();
  }

  /** A text that begins in the selected lines is taken in as a whole. */
  private static int endOfProse(String text, int from, int to) {
    int end = to;
    boolean within = false;
    for (Token token : Token.of(text)) {
      within |= token.kind() == Kind.PROSE_OPEN && token.start() >= from && token.start() < to;
      if (within && token.kind() == Kind.PROSE_CLOSE) {
        end = Math.max(end, token.end());
        within = false;
      }
    }
    return end;
  }

  private static TextEdit without(int start, String line) {
    int mark = indent(line);
    boolean space = line.startsWith(MARK + " ", mark);
    return new DeleteEdit(start + mark, MARK.length() + (space ? 1 : 0));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String text(IDocument document, int line) {
    try {
      IRegion region = document.getLineInformation(line);
      return document.get(region.getOffset(), region.getLength());
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }
}
