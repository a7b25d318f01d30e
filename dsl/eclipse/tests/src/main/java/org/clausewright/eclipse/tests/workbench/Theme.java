package org.clausewright.eclipse.tests.workbench;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** The two themes that Eclipse comes with. */
public enum Theme {
  LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
  DARK("org.eclipse.e4.ui.css.theme.e4_dark");

  private final String id;

  Theme(String id) {
    this.id = id;
  }

  void show() {
    PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
  }
}
