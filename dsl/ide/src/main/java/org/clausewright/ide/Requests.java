package org.clausewright.ide;

import java.util.List;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;

/** The requests that a feature can answer. */
public final class Requests {

  private Requests() {}

  public static final Request<CompletionParams, Either<List<CompletionItem>, CompletionList>>
      COMPLETION = Request.about("textDocument/completion", CompletionParams::getTextDocument);

  public static final Request<CompletionItem, CompletionItem> COMPLETION_RESOLVE =
      Request.general("completionItem/resolve");

  public static final Request<HoverParams, Hover> HOVER =
      Request.about("textDocument/hover", HoverParams::getTextDocument);

  public static final Request<SignatureHelpParams, SignatureHelp> SIGNATURE_HELP =
      Request.about("textDocument/signatureHelp", SignatureHelpParams::getTextDocument);

  public static final Request<
          DeclarationParams, Either<List<? extends Location>, List<? extends LocationLink>>>
      DECLARATION = Request.about("textDocument/declaration", DeclarationParams::getTextDocument);

  public static final Request<
          DefinitionParams, Either<List<? extends Location>, List<? extends LocationLink>>>
      DEFINITION = Request.about("textDocument/definition", DefinitionParams::getTextDocument);

  public static final Request<
          TypeDefinitionParams, Either<List<? extends Location>, List<? extends LocationLink>>>
      TYPE_DEFINITION =
          Request.about("textDocument/typeDefinition", TypeDefinitionParams::getTextDocument);

  public static final Request<
          ImplementationParams, Either<List<? extends Location>, List<? extends LocationLink>>>
      IMPLEMENTATION =
          Request.about("textDocument/implementation", ImplementationParams::getTextDocument);

  public static final Request<ReferenceParams, List<? extends Location>> REFERENCES =
      Request.about("textDocument/references", ReferenceParams::getTextDocument);

  public static final Request<DocumentHighlightParams, List<? extends DocumentHighlight>>
      DOCUMENT_HIGHLIGHT =
          Request.about("textDocument/documentHighlight", DocumentHighlightParams::getTextDocument);

  public static final Request<DocumentSymbolParams, List<Either<SymbolInformation, DocumentSymbol>>>
      DOCUMENT_SYMBOL =
          Request.about("textDocument/documentSymbol", DocumentSymbolParams::getTextDocument);

  public static final Request<CodeActionParams, List<Either<Command, CodeAction>>> CODE_ACTION =
      Request.about("textDocument/codeAction", CodeActionParams::getTextDocument);

  public static final Request<CodeAction, CodeAction> CODE_ACTION_RESOLVE =
      Request.general("codeAction/resolve");

  public static final Request<CodeLensParams, List<? extends CodeLens>> CODE_LENS =
      Request.about("textDocument/codeLens", CodeLensParams::getTextDocument);

  public static final Request<CodeLens, CodeLens> CODE_LENS_RESOLVE =
      Request.general("codeLens/resolve");

  public static final Request<DocumentFormattingParams, List<? extends TextEdit>> FORMATTING =
      Request.about("textDocument/formatting", DocumentFormattingParams::getTextDocument);

  public static final Request<DocumentRangeFormattingParams, List<? extends TextEdit>>
      RANGE_FORMATTING =
          Request.about(
              "textDocument/rangeFormatting", DocumentRangeFormattingParams::getTextDocument);

  public static final Request<DocumentOnTypeFormattingParams, List<? extends TextEdit>>
      ON_TYPE_FORMATTING =
          Request.about(
              "textDocument/onTypeFormatting", DocumentOnTypeFormattingParams::getTextDocument);

  public static final Request<RenameParams, WorkspaceEdit> RENAME =
      Request.about("textDocument/rename", RenameParams::getTextDocument);

  public static final Request<
          PrepareRenameParams, Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      PREPARE_RENAME =
          Request.about("textDocument/prepareRename", PrepareRenameParams::getTextDocument);

  public static final Request<LinkedEditingRangeParams, LinkedEditingRanges> LINKED_EDITING_RANGE =
      Request.about("textDocument/linkedEditingRange", LinkedEditingRangeParams::getTextDocument);

  public static final Request<DocumentLinkParams, List<DocumentLink>> DOCUMENT_LINK =
      Request.about("textDocument/documentLink", DocumentLinkParams::getTextDocument);

  public static final Request<DocumentLink, DocumentLink> DOCUMENT_LINK_RESOLVE =
      Request.general("documentLink/resolve");

  public static final Request<FoldingRangeRequestParams, List<FoldingRange>> FOLDING_RANGE =
      Request.about("textDocument/foldingRange", FoldingRangeRequestParams::getTextDocument);

  public static final Request<SelectionRangeParams, List<SelectionRange>> SELECTION_RANGE =
      Request.about("textDocument/selectionRange", SelectionRangeParams::getTextDocument);

  public static final Request<SemanticTokensParams, SemanticTokens> SEMANTIC_TOKENS_FULL =
      Request.about("textDocument/semanticTokens/full", SemanticTokensParams::getTextDocument);

  public static final Request<
          SemanticTokensDeltaParams, Either<SemanticTokens, SemanticTokensDelta>>
      SEMANTIC_TOKENS_DELTA =
          Request.about(
              "textDocument/semanticTokens/full/delta", SemanticTokensDeltaParams::getTextDocument);

  public static final Request<SemanticTokensRangeParams, SemanticTokens> SEMANTIC_TOKENS_RANGE =
      Request.about(
          "textDocument/semanticTokens/range", SemanticTokensRangeParams::getTextDocument);

  public static final Request<InlayHintParams, List<InlayHint>> INLAY_HINT =
      Request.about("textDocument/inlayHint", InlayHintParams::getTextDocument);

  public static final Request<InlayHint, InlayHint> INLAY_HINT_RESOLVE =
      Request.general("inlayHint/resolve");

  public static final Request<CallHierarchyPrepareParams, List<CallHierarchyItem>>
      PREPARE_CALL_HIERARCHY =
          Request.about(
              "textDocument/prepareCallHierarchy", CallHierarchyPrepareParams::getTextDocument);

  public static final Request<CallHierarchyIncomingCallsParams, List<CallHierarchyIncomingCall>>
      INCOMING_CALLS = Request.general("callHierarchy/incomingCalls");

  public static final Request<CallHierarchyOutgoingCallsParams, List<CallHierarchyOutgoingCall>>
      OUTGOING_CALLS = Request.general("callHierarchy/outgoingCalls");

  public static final Request<ExecuteCommandParams, Object> EXECUTE_COMMAND =
      Request.general("workspace/executeCommand");

  public static final Request<
          WorkspaceSymbolParams,
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      WORKSPACE_SYMBOL = Request.general("workspace/symbol");

  public static final Request<RenameFilesParams, WorkspaceEdit> WILL_RENAME_FILES =
      Request.general("workspace/willRenameFiles");

  /** Ours: a policy as a page. */
  public static final Request<PreviewParams, Preview> PREVIEW =
      Request.about("clausewright/preview", PreviewParams::textDocument);

  /** Ours: where a part of that page is written. */
  public static final Request<PreviewSourceParams, Location> PREVIEW_SOURCE =
      Request.about("clausewright/previewSource", PreviewSourceParams::textDocument);
}
