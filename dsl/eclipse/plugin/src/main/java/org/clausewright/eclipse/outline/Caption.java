package org.clausewright.eclipse.outline;

import org.eclipse.lsp4j.DocumentSymbol;

/**
 * What an outline says about a thing.
 *
 * @param number as it is printed; empty if it has none
 * @param id empty if it has none
 */
record Caption(String number, String title, String id) {

  /** The caption of a symbol, whose detail is the number and the id. */
  static Caption of(DocumentSymbol symbol) {
    String detail = symbol.getDetail() == null ? "" : symbol.getDetail().strip();
    int space = detail.lastIndexOf(' ');
    if (space < 0 && !detail.isEmpty() && !Character.isLetter(detail.charAt(0))) {
      return new Caption(detail, symbol.getName(), "");
    }
    return new Caption(
        detail.substring(0, Math.max(space, 0)), symbol.getName(), detail.substring(space + 1));
  }
}
