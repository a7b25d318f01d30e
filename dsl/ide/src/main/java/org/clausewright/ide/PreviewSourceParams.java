package org.clausewright.ide;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a policy's page is asked about.
 *
 * @param position in the policy; without it, the file's first policy
 * @param anchor id of an element of the page
 */
public record PreviewSourceParams(
    TextDocumentIdentifier textDocument, @Nullable Position position, String anchor) {}
