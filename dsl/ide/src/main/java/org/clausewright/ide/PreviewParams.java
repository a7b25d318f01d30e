package org.clausewright.ide;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Which policy is to be shown.
 *
 * @param position in the policy, and the clause, that is wanted; without it, the file's first
 *     policy
 */
public record PreviewParams(TextDocumentIdentifier textDocument, @Nullable Position position) {}
