package org.clausewright.eclipse.navigation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Lets somebody look for a policy, section, clause or anything else by its title, and opens it. */
public final class OpenSymbol extends AbstractHandler {

  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    SymbolDialog dialog = new SymbolDialog(window.getShell());
    if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Symbol symbol) {
      Locations.open(symbol.location(), window.getActivePage());
    }
    return null;
  }
}
