package org.clausewright.ide.features;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Why a request is not done, in words that clients show to authors. */
final class Refusal extends ResponseErrorException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason what is wrong, and what to do about it
   */
  Refusal(String reason) {
    super(new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
  }
}
