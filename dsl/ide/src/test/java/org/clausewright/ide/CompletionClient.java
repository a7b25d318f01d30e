package org.clausewright.ide;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemInsertTextModeSupportCapabilities;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.CompletionItemTagSupportCapabilities;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

/** A client that shows lists of proposals with all that they can have. */
final class CompletionClient {

  private CompletionClient() {}

  static void isAble(ClientCapabilities client) {
    CompletionItemCapabilities item = new CompletionItemCapabilities(true);
    item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT));
    item.setLabelDetailsSupport(true);
    item.setTagSupport(
        new CompletionItemTagSupportCapabilities(List.of(CompletionItemTag.Deprecated)));
    item.setInsertTextModeSupport(
        new CompletionItemInsertTextModeSupportCapabilities(
            List.of(InsertTextMode.AsIs, InsertTextMode.AdjustIndentation)));
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    document.setCompletion(new CompletionCapabilities(item));
    client.setTextDocument(document);
  }
}
