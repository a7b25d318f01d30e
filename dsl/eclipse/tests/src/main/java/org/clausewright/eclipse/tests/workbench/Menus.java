package org.clausewright.eclipse.tests.workbench;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Menus, as they are when they are open. */
final class Menus {

  private Menus() {}

  /** Opens a menu and those below it, and chooses the last of some items. */
  static void choose(Menu menu, String... path) {
    Menu open = menu;
    for (int i = 0; i < path.length; i++) {
      open.notifyListeners(SWT.Show, new Event());
      MenuItem item = item(open, path[i]);
      if (i == path.length - 1) {
        menu.notifyListeners(SWT.Hide, new Event());
        item.notifyListeners(SWT.Selection, new Event());
      } else {
        open = item.getMenu();
      }
    }
  }

  private static MenuItem item(Menu menu, String label) {
    List<String> labels =
        Arrays.stream(menu.getItems())
            .map(each -> each.getText().replaceAll("&|\t.*", ""))
            .toList();
    if (!labels.contains(label)) {
      throw new AssertionError(label + " is not among " + labels);
    }
    return menu.getItem(labels.indexOf(label));
  }
}
