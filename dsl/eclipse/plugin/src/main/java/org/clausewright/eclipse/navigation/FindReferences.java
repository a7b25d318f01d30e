package org.clausewright.eclipse.navigation;

import java.util.Optional;
import org.clausewright.eclipse.server.OpenFile;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.search.ui.NewSearchUI;
import org.jspecify.annotations.Nullable;

/** Lists in the Search view what refers to the thing whose id the cursor is on. */
public final class FindReferences extends AbstractHandler {

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Optional<Cursor> cursor = Cursor.of(event);
    cursor.ifPresent(
        at ->
            at.id()
                .ifPresentOrElse(
                    id -> search(at.file(), at.position(), id),
                    () -> at.refuse("Place the cursor on an id to find what refers to it.")));
    return null;
  }

  /** Lists what refers to the thing whose id stands at a place. */
  public static void search(OpenFile file, Position place, String id) {
    NewSearchUI.runQueryInBackground(new ReferenceQuery(file, place, id));
  }
}
