package org.clausewright.eclipse.format;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.PolicySession;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.FileEdits;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.eclipse.server.WorkspaceEdits;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Lays out the whole policy, or the selected lines of it. */
public final class Format extends AbstractHandler {

  private static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
        && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
      PolicySession session = PolicyPlugin.session();
      IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
      Optional<OpenFile> file = session.files().of(document);
      if (file.isPresent()) {
        int version = file.get().text().version();
        Answers.whenThere(
            ask(session, file.get(), selection),
            edits -> {
              if (file.get().text().version() == version) {
                apply(edits, editor);
              }
            });
      }
    }
    return null;
  }

  private static CompletableFuture<List<? extends TextEdit>> ask(
      PolicySession session, OpenFile file, ITextSelection selection) {
    if (selection.getLength() == 0) {
      DocumentFormattingParams all = new DocumentFormattingParams(file.identifier(), OPTIONS);
      return session.server().ask(server -> server.getTextDocumentService().formatting(all));
    }
    Lines lines = file.text().lines();
    DocumentRangeFormattingParams some =
        new DocumentRangeFormattingParams(
            file.identifier(), OPTIONS, lines.range(selection.getOffset(), selection.getLength()));
    return session.server().ask(server -> server.getTextDocumentService().rangeFormatting(some));
  }

  private static void apply(List<? extends TextEdit> edits, ITextEditor editor) {
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    if (viewer == null || viewer.getDocument() == null || edits.isEmpty()) {
      return;
    }
    IDocument document = viewer.getDocument();
    Caret caret = Caret.of(viewer);
    try {
      WorkspaceEdits.apply(document, FileEdits.in(document, edits));
    } catch (CoreException e) {
      PolicyPlugin.log().log(e.getStatus());
    }
    caret.restore(viewer);
  }
}
