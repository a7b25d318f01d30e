package org.clausewright.eclipse.server;

import java.util.List;
import java.util.Map;
import org.clausewright.ide.ClientAbilities;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemInsertTextModeSupportCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the workbench can do with the server's answers. */
final class Abilities {

  private static final List<String> FORMATS = List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT);

  private Abilities() {}

  static ClientCapabilities all() {
    ClientCapabilities all = new ClientCapabilities();
    all.setTextDocument(documents());
    all.setWorkspace(workspace());
    all.setExperimental(
        Map.of("commands", Map.of("commands", List.of(ClientAbilities.SHOW_REFERENCES))));
    return all;
  }

  private static WorkspaceClientCapabilities workspace() {
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setSnippetEditSupport(true);
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    workspace.setApplyEdit(true);
    workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true)); // and hints with them
    return workspace;
  }

  private static TextDocumentClientCapabilities documents() {
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setCompletion(completion());
    documents.setHover(new HoverCapabilities(FORMATS, false));
    CodeActionCapabilities actions = new CodeActionCapabilities();
    actions.setCodeActionLiteralSupport(
        new CodeActionLiteralSupportCapabilities(
            new CodeActionKindCapabilities(List.of(CodeActionKind.QuickFix))));
    documents.setCodeAction(actions);
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    documents.setDocumentSymbol(symbols);
    return documents;
  }

  private static CompletionCapabilities completion() {
    CompletionItemCapabilities item = new CompletionItemCapabilities(true);
    item.setDocumentationFormat(FORMATS);
    item.setLabelDetailsSupport(true);
    item.setInsertTextModeSupport(
        new CompletionItemInsertTextModeSupportCapabilities(
            List.of(InsertTextMode.AsIs, InsertTextMode.AdjustIndentation)));
    CompletionCapabilities completion = new CompletionCapabilities(item);
    completion.setInsertTextMode(InsertTextMode.AdjustIndentation);
    return completion;
  }
}
