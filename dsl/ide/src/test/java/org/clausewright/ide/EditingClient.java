package org.clausewright.ide;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a client can do with edits and actions. */
final class EditingClient {

  private EditingClient() {}

  /** Takes versioned edits. */
  static void versioned(ClientCapabilities client) {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    client.getWorkspace().setWorkspaceEdit(edits);
  }

  /** Takes versioned edits with places to fill in, and has commands of its own. */
  static void skilled(ClientCapabilities client) {
    versioned(client);
    client.getWorkspace().getWorkspaceEdit().setSnippetEditSupport(true);
    client.setExperimental(
        JsonParser.parseString(
            "{\"commands\": {\"commands\": [\"clausewright.explain\", \"clausewright.showReferences\"]}}"));
  }

  /** What can be done in a range. */
  static List<CodeAction> actions(
      ServerConnection connection, Path file, Range range, String... only) {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    return ServerConnection.result(
            connection
                .server()
                .getTextDocumentService()
                .codeAction(new CodeActionParams(ServerConnection.document(file), range, context)))
        .stream()
        .map(Either::getRight)
        .toList();
  }
}
