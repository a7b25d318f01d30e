package org.clausewright.ide.features.completion;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausewright.ide.features.Markup;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Proposals as a client understands them. */
final class Items {

  private final boolean snippets;
  private final boolean markdown;
  private final boolean details;
  private final boolean tags;
  private final boolean indents;

  Items(ClientCapabilities client) {
    Optional<CompletionCapabilities> completion =
        Optional.ofNullable(client.getTextDocument())
            .map(TextDocumentClientCapabilities::getCompletion);
    Optional<CompletionItemCapabilities> able =
        completion.map(CompletionCapabilities::getCompletionItem);
    snippets = is(able, CompletionItemCapabilities::getSnippetSupport);
    details = is(able, CompletionItemCapabilities::getLabelDetailsSupport);
    markdown =
        has(able.map(CompletionItemCapabilities::getDocumentationFormat), MarkupKind.MARKDOWN);
    tags =
        has(
            able.map(CompletionItemCapabilities::getTagSupport).map(each -> each.getValueSet()),
            CompletionItemTag.Deprecated);
    boolean alwaysIndents =
        completion
            .map(CompletionCapabilities::getInsertTextMode)
            .filter(InsertTextMode.AdjustIndentation::equals)
            .isPresent();
    indents =
        alwaysIndents
            || has(
                able.map(CompletionItemCapabilities::getInsertTextModeSupport)
                    .map(each -> each.getValueSet()),
                InsertTextMode.AdjustIndentation);
  }

  private static boolean is(
      Optional<CompletionItemCapabilities> able,
      Function<CompletionItemCapabilities, Boolean> ability) {
    return able.map(ability).orElse(false);
  }

  private static <T> boolean has(Optional<List<T>> known, T wanted) {
    return known.orElse(List.of()).contains(wanted);
  }

  /**
   * A proposal as an item of a list.
   *
   * @param position in the list
   */
  CompletionItem item(Proposal proposal, int position, Caret caret) {
    Lines lines = caret.document().lines();
    Range range = lines.range(caret.start(), caret.end() - caret.start());
    CompletionItem item = new CompletionItem(proposal.label());
    item.setKind(proposal.kind());
    item.setSortText("%05d".formatted(position));
    item.setFilterText(proposal.words());
    if (!proposal.title().isEmpty()) {
      item.setDetail(proposal.title());
      if (details) {
        CompletionItemLabelDetails beside = new CompletionItemLabelDetails();
        beside.setDescription(proposal.title());
        item.setLabelDetails(beside);
      }
    }
    Markup documentation = new Markup(markdown);
    proposal.documentation().accept(documentation);
    if (!documentation.isEmpty()) {
      item.setDocumentation(documentation.content());
    }
    if (proposal.outdated() && tags) {
      item.setTags(List.of(CompletionItemTag.Deprecated));
    }
    boolean snippet = snippets && !proposal.snippet().isEmpty();
    String text = snippet ? proposal.snippet() : proposal.text();
    if (snippet) {
      item.setInsertTextFormat(InsertTextFormat.Snippet);
    }
    if (text.contains("\n")) {
      if (indents) {
        item.setInsertTextMode(InsertTextMode.AdjustIndentation);
      } else {
        text = text.replace("\n", "\n" + indentation(range.getStart().getLine(), lines));
      }
    }
    item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
    return item;
  }

  private static String indentation(int line, Lines lines) {
    String text = lines.text().substring(lines.start(line), lines.end(line));
    return text.substring(0, text.length() - text.stripLeading().length());
  }
}
