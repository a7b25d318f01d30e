package org.clausewright.eclipse.tests.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** An open dialog, as the person before it uses it. */
public final class Dialog {

  private final Shell shell;

  Dialog(Shell shell) {
    this.shell = shell;
  }

  /** The window. */
  public Shell shell() {
    return shell;
  }

  /** Turns to a page of preferences or properties, by the labels that lead to it. */
  public Dialog page(String... path) {
    Ui.run(
        () -> {
          Tree tree = Widgets.all(Tree.class, shell).get(0);
          TreeItem item = item(List.of(tree.getItems()), path[0]);
          for (String label : List.of(path).subList(1, path.length)) {
            Event expansion = new Event();
            expansion.item = item;
            tree.notifyListeners(SWT.Expand, expansion);
            item.setExpanded(true);
            item = item(List.of(item.getItems()), label);
          }
          tree.setSelection(item);
          Event selection = new Event();
          selection.item = item;
          tree.notifyListeners(SWT.Selection, selection);
        });
    return this;
  }

  private static TreeItem item(List<TreeItem> items, String label) {
    return items.stream()
        .filter(item -> Widgets.text(item).equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    label + " is not among " + items.stream().map(Widgets::text).toList()));
  }

  /** Enters a text in place of the one that stands behind a label. */
  public Dialog type(String label, String text) {
    Ui.run(
        () -> {
          Text field = field(label, Text.class);
          field.setFocus();
          field.setText(text);
        });
    return this;
  }

  /** The text that stands behind a label. */
  public String text(String label) {
    return Ui.get(() -> field(label, Text.class).getText());
  }

  /** Chooses one of the answers behind a label. */
  public Dialog choose(String label, String answer) {
    Ui.run(
        () -> {
          Combo combo = field(label, Combo.class);
          int index = combo.indexOf(answer);
          if (index < 0) {
            throw new AssertionError(answer + " is not among " + answers(combo));
          }
          combo.select(index);
          combo.notifyListeners(SWT.Selection, new Event());
        });
    return this;
  }

  /** The answers behind a label. */
  public List<String> answers(String label) {
    return Ui.get(() -> answers(field(label, Combo.class)));
  }

  private static List<String> answers(Combo combo) {
    return Arrays.asList(combo.getItems());
  }

  /** Waits until words stand anywhere in the dialog. */
  public Dialog says(String words) {
    Ui.until("the words " + words, () -> isSaying(words));
    return this;
  }

  private boolean isSaying(String words) {
    return Widgets.all(Widget.class, shell).stream()
        .anyMatch(each -> Widgets.text(each).contains(words));
  }

  /** Whether a button can be pressed. */
  public boolean offers(String button) {
    return Ui.get(() -> button(button).filter(Control::isEnabled).isPresent());
  }

  /** Presses a button once that is possible; doesn't wait for what that does. */
  public Dialog press(String button) {
    Ui.until("the button " + button, () -> button(button).filter(Control::isEnabled).isPresent());
    Ui.begin(() -> button(button).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    return this;
  }

  /** Presses a button that ends the dialog, and waits for that. */
  public void finish(String button) {
    press(button);
    Ui.until("the end of the dialog", shell::isDisposed);
  }

  private Optional<Button> button(String label) {
    return Widgets.first(Button.class, shell, each -> Widgets.text(each).equals(label));
  }

  private <T extends Control> T field(String label, Class<T> type) {
    Label found =
        Widgets.first(Label.class, shell, each -> Widgets.text(each).equals(label))
            .orElseThrow(() -> new AssertionError("No label " + label));
    List<Control> siblings = List.of(found.getParent().getChildren());
    return siblings.stream()
        .skip(siblings.indexOf(found) + 1)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing to answer behind " + label));
  }
}
