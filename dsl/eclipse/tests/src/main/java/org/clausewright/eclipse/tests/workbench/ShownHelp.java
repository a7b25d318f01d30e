package org.clausewright.eclipse.tests.workbench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.help.IContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.help.AbstractHelpUI;

/** Stands for the windows of the help: takes down what they would show. */
public final class ShownHelp extends AbstractHelpUI {

  private static final List<IContext> CONTEXTS = new CopyOnWriteArrayList<>();

  /** Presses F1 in a control, and gives what is shown of it. */
  public static IContext of(Control control) {
    int before = CONTEXTS.size();
    Ui.run(
        () -> {
          Control asked = control;
          while (!asked.isListening(SWT.Help)) {
            asked = asked.getParent();
          }
          asked.notifyListeners(SWT.Help, new Event());
        });
    Ui.until("help", () -> CONTEXTS.size() > before);
    return CONTEXTS.get(before);
  }

  @Override
  public void displayHelp() {}

  @Override
  public void displayHelpResource(String href) {}

  @Override
  public void displayContext(IContext context, int x, int y) {
    CONTEXTS.add(context);
  }

  @Override
  public boolean isContextHelpDisplayed() {
    return false;
  }
}
