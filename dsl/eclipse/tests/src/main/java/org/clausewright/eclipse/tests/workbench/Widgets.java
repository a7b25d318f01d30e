package org.clausewright.eclipse.tests.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Finds widgets by what they are and say; to be used in the thread of the user interface. */
public final class Widgets {

  private Widgets() {}

  /** All that are seen of one type below a widget, and the widget itself, in their order. */
  public static <T extends Widget> List<T> all(Class<T> type, Widget root) {
    List<T> found = new ArrayList<>();
    collect(type, root, found);
    return found;
  }

  /** The first one that is seen. */
  public static <T extends Widget> Optional<T> first(
      Class<T> type, Widget root, Predicate<T> wanted) {
    return all(type, root).stream().filter(wanted).findFirst();
  }

  /** The first one that is seen in any window. */
  public static <T extends Widget> Optional<T> anywhere(Class<T> type, Predicate<T> wanted) {
    return Arrays.stream(Ui.display().getShells())
        .flatMap(shell -> first(type, shell, wanted).stream())
        .findFirst();
  }

  /** The open window with a title. */
  public static Optional<Shell> shell(String title) {
    return Arrays.stream(Ui.display().getShells())
        .filter(shell -> shell.isVisible() && shell.getText().equals(title))
        .findFirst();
  }

  /** What a widget says, without the marks of its shortcut keys. */
  public static String text(Widget widget) {
    String text = "";
    if (widget instanceof Button button) {
      text = button.getText();
    } else if (widget instanceof Label label) {
      text = label.getText();
    } else if (widget instanceof CLabel label) {
      text = label.getText();
    } else if (widget instanceof Link link) {
      text = link.getText();
    } else if (widget instanceof Text field) {
      text = field.getText();
    } else if (widget instanceof Shell shell) {
      text = shell.getText();
    } else if (widget instanceof Item item) {
      text = item.getText();
    }
    return text.replace("&", "");
  }

  /** Selects the first item of a table below a widget that begins so. */
  public static void choose(Widget root, String wanted) {
    Ui.run(
        () -> {
          TableItem item =
              first(TableItem.class, root, each -> text(each).startsWith(wanted)).orElseThrow();
          Event event = new Event();
          event.item = item;
          item.getParent().setSelection(item);
          item.getParent().notifyListeners(SWT.Selection, event);
        });
  }

  /** Shows the children of an item, as a click on its arrow does. */
  public static void expand(TreeItem item) {
    Event event = new Event();
    event.item = item;
    item.getParent().notifyListeners(SWT.Expand, event);
    item.setExpanded(true);
  }

  /** Selects an item, as a click on it does. */
  public static void select(TreeItem item) {
    Event event = new Event();
    event.item = item;
    item.getParent().setSelection(item);
    item.getParent().notifyListeners(SWT.Selection, event);
  }

  private static <T extends Widget> void collect(Class<T> type, Widget widget, List<T> found) {
    if (widget instanceof Control control && !control.isVisible()) {
      return;
    }
    if (type.isInstance(widget)) {
      found.add(type.cast(widget));
    }
    for (Widget child : children(widget)) {
      collect(type, child, found);
    }
  }

  private static List<Widget> children(Widget widget) {
    List<Widget> children = new ArrayList<>();
    if (widget instanceof Composite composite) {
      children.addAll(List.of(composite.getChildren()));
    }
    if (widget instanceof Tree tree) {
      children.addAll(List.of(tree.getItems()));
    } else if (widget instanceof TreeItem item) {
      children.addAll(List.of(item.getItems()));
    } else if (widget instanceof Table table) {
      children.addAll(List.of(table.getItems()));
    } else if (widget instanceof ToolBar bar) {
      children.addAll(List.of(bar.getItems()));
    }
    return children;
  }
}
