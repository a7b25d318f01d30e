package org.clausewright.eclipse.tests.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** The small windows that open beside the cursor. */
public final class Popup {

  private Popup() {}

  /** Waits for a list of proposals with one that begins so, and gives all of them. */
  public static List<String> proposals(String wanted) {
    Ui.until(
        "the proposal " + wanted, () -> items().stream().anyMatch(it -> it.startsWith(wanted)));
    return Ui.get(Popup::items);
  }

  /** Waits for a proposal that begins so and selects it. */
  public static void select(String wanted) {
    int index = index(proposals(wanted), wanted);
    Ui.run(() -> table().orElseThrow().setSelection(index));
    Ui.run(() -> table().orElseThrow().notifyListeners(SWT.Selection, null));
  }

  /** Waits for a proposal that begins so and takes it, as a double click does. */
  public static void choose(String wanted) {
    select(wanted);
    Ui.run(() -> table().orElseThrow().notifyListeners(SWT.DefaultSelection, null));
  }

  /** Waits until no list of proposals is open any more. */
  public static void closed() {
    Ui.until("the end of the proposals", () -> table().isEmpty());
  }

  /** Waits for a window that says something, formatted or not. */
  public static void says(String words) {
    Ui.until("a window that says " + words, () -> texts().anyMatch(text -> text.contains(words)));
  }

  private static int index(List<String> all, String wanted) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).startsWith(wanted)) {
        return i;
      }
    }
    throw new AssertionError(wanted + " is not among " + all);
  }

  private static List<String> items() {
    return table()
        .map(table -> Arrays.stream(table.getItems()).map(TableItem::getText).toList())
        .orElse(List.of());
  }

  private static Optional<Table> table() {
    return shells().flatMap(shell -> Widgets.all(Table.class, shell).stream()).findFirst();
  }

  private static Stream<String> texts() {
    return shells().flatMap(shell -> Widgets.all(Control.class, shell).stream()).map(Popup::text);
  }

  private static String text(Control control) {
    if (control instanceof Browser browser) {
      return browser.getText();
    } else if (control instanceof StyledText text) {
      return text.getText();
    } else if (control instanceof Link link) {
      return link.getText();
    }
    return Widgets.text(control);
  }

  private static Stream<Shell> shells() {
    Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    return Arrays.stream(Ui.display().getShells())
        .filter(shell -> shell != window && shell.isVisible());
  }
}
