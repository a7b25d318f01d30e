package org.clausewright.ide.features;

import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.jspecify.annotations.Nullable;

/** Which id would be renamed. */
public final class PrepareRename
    implements DocumentFeature<
        PrepareRenameParams, Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> {

  @Override
  public Request<
          PrepareRenameParams, Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      request() {
    return Requests.PREPARE_RENAME;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    // said by Renames
  }

  @Override
  public @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer(
      PrepareRenameParams params, Document document) {
    return document
        .analysis()
        .mentionAt(document.offset(params.getPosition()))
        .map(
            mention ->
                Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
                    new PrepareRenameResult(
                        document.range(mention), mention.written(document.text()))))
        .orElse(null);
  }
}
