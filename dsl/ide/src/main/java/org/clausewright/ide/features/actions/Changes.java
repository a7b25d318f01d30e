package org.clausewright.ide.features.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausewright.ide.ClientAbilities;
import org.clausewright.ide.workspace.Document;
import org.clausewright.model.problem.Edit;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of documents as a client takes them. */
final class Changes {

  private final ClientAbilities client;

  Changes(ClientAbilities client) {
    this.client = client;
  }

  /** Edits of a document as it is now. */
  WorkspaceEdit of(Document document, List<Edit> edits) {
    List<TextEdit> told =
        edits.stream()
            .map(
                edit ->
                    new TextEdit(
                        document.lines().range(edit.offset(), edit.length()), edit.replacement()))
            .toList();
    return client.versionedEdits()
        ? versioned(document, told.stream().map(Changes::either).toList())
        : new WorkspaceEdit(Map.of(document.uri(), told));
  }

  /** New text in a document, with words that the author may want to change. */
  WorkspaceEdit of(Document document, Draft draft) {
    if (!client.versionedEdits() || !client.placeholders()) {
      return of(document, List.of(new Edit(draft.offset(), draft.length(), draft.text())));
    }
    Range range = document.lines().range(draft.offset(), draft.length());
    String snippet =
        escaped(draft.before())
            + "${1:"
            + escaped(draft.placeholder())
            + "}"
            + escaped(draft.after());
    return versioned(
        document,
        List.of(Either.forRight(new SnippetTextEdit(range, new StringValue("snippet", snippet)))));
  }

  private static Either<TextEdit, SnippetTextEdit> either(TextEdit edit) {
    return Either.forLeft(edit);
  }

  private static WorkspaceEdit versioned(
      Document document, List<Either<TextEdit, SnippetTextEdit>> edits) {
    return new WorkspaceEdit(
        List.of(
            Either.forLeft(
                new TextDocumentEdit(
                    document.view().versioned(document.uri()), new ArrayList<>(edits)))));
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\$}]", "\\\\$0");
  }
}
