package org.clausewright.eclipse.outline;

import java.util.List;
import java.util.Optional;
import org.clausewright.eclipse.navigation.Cursor;
import org.clausewright.eclipse.server.Answers;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/** Shows the outline of a policy over its text, to be narrowed down by typing. */
public final class QuickOutline extends AbstractHandler {

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Cursor.of(event)
        .ifPresent(
            cursor ->
                Answers.whenThere(
                    OutlinePage.ask(cursor.file()),
                    answer -> open(cursor, answer.map(OutlinePage::symbols).orElse(List.of()))));
    return null;
  }

  private static void open(Cursor cursor, List<DocumentSymbol> symbols) {
    OutlineContent content = new OutlineContent();
    content.set(symbols);
    Optional<OutlineNode> here = content.at(cursor.position());
    new QuickOutlinePopup(cursor.editor(), content, here).open();
  }
}
