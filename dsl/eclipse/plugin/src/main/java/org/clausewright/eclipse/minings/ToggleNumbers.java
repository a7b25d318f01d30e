package org.clausewright.eclipse.minings;

import java.util.Map;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.jspecify.annotations.Nullable;

/** Shows printed numbers and references in all editors, or hides them. */
public final class ToggleNumbers extends AbstractHandler implements IElementUpdater {

  private static final String SHOWN = "editor.numbersShown";

  /** Whether they are shown. */
  static boolean isOn() {
    return preferences().getBoolean(SHOWN, true);
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode(PolicyPlugin.ID);
  }

  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    preferences().putBoolean(SHOWN, !isOn());
    HandlerUtil.getActiveWorkbenchWindowChecked(event)
        .getService(ICommandService.class)
        .refreshElements(event.getCommand().getId(), null);
    NumberMinings.refresh();
    return null;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the platform declares it
  public void updateElement(UIElement element, Map parameters) {
    element.setChecked(isOn());
  }
}
