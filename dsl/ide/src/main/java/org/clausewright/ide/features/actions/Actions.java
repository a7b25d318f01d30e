package org.clausewright.ide.features.actions;

import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;

/** Actions of one kind. */
interface Actions {

  /** Those that there are where the author asks for them. */
  Stream<CodeAction> at(Spot spot);
}
