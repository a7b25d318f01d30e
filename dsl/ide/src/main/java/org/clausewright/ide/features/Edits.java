package org.clausewright.ide.features;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.ide.workspace.Lines;
import org.clausewright.ide.workspace.View;
import org.clausewright.model.problem.Edit;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Changes of a file.
 *
 * @param text before them
 */
record Edits(Path file, String text, List<Edit> edits) {

  /**
   * Changes of several files as the client takes them.
   *
   * @param versioned whether the client wants to know to which version of an open document they are
   */
  static WorkspaceEdit of(List<Edits> files, View view, boolean versioned) {
    if (!versioned) {
      Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
      files.forEach(each -> changes.put(view.uri(each.file), each.textEdits()));
      return new WorkspaceEdit(changes);
    }
    return new WorkspaceEdit(
        files.stream()
            .map(
                each ->
                    Either.<TextDocumentEdit, ResourceOperation>forLeft(each.documentEdit(view)))
            .toList());
  }

  private TextDocumentEdit documentEdit(View view) {
    return new TextDocumentEdit(
        new VersionedTextDocumentIdentifier(view.uri(file), view.version(file).orElse(null)),
        new ArrayList<>(textEdits().stream().map(Edits::plain).toList()));
  }

  private static Either<TextEdit, SnippetTextEdit> plain(TextEdit edit) {
    return Either.forLeft(edit);
  }

  private List<TextEdit> textEdits() {
    Lines lines = new Lines(text);
    return edits.stream()
        .map(each -> new TextEdit(lines.range(each.offset(), each.length()), each.replacement()))
        .toList();
  }
}
