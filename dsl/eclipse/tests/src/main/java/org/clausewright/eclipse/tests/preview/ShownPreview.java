package org.clausewright.eclipse.tests.preview;

import java.util.concurrent.Callable;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;

/** The preview as the person before it sees it. */
public final class ShownPreview {

  static final String ID = "org.clausewright.eclipse.preview";

  private static final String MARKED = "document.querySelector('.preview-marked')";

  private final Workbench workbench;

  ShownPreview(Workbench workbench) {
    this.workbench = workbench;
  }

  /** Opens the view and waits for its browser. */
  public static ShownPreview open(Workbench workbench) {
    workbench.view(ID);
    ShownPreview preview = new ShownPreview(workbench);
    preview.untilReady();
    return preview;
  }

  /** Waits until the browser can be asked. */
  void untilReady() {
    Ui.until("the preview", () -> Boolean.TRUE.equals(answer("return !!window.preview")));
  }

  /** Waits until the page says something. */
  void until(String words) {
    untilTrue("page with: " + words, "return document.body.innerText.includes('" + words + "')");
  }

  /** Waits until the clause that is marked says something. */
  public void untilMarked(String words) {
    untilTrue(
        "mark at: " + words,
        "const marked = "
            + MARKED
            + "; return !!marked && marked.innerText.includes('"
            + words
            + "')");
  }

  /** Waits until a script says yes. */
  public void untilTrue(String what, String script) {
    Ui.until(what, () -> Boolean.TRUE.equals(answer(script)));
  }

  /** Asks the page something. */
  Object ask(String script) {
    return Ui.get(() -> answer(script));
  }

  /** Whether the clause that is marked can be seen without scrolling. */
  boolean isMarkInSight() {
    return Boolean.TRUE.equals(
        ask(
            "const box = "
                + MARKED
                + ".getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= window.innerHeight"));
  }

  /** Waits until the words above the page say something. */
  void untilNote(String words) {
    Ui.until(
        "note: " + words,
        () ->
            Widgets.first(
                    Label.class,
                    workbench.window().getShell(),
                    label -> Widgets.text(label).contains(words))
                .isPresent());
  }

  /** Waits until no words stand above the page. */
  void untilNoNote(String words) {
    Ui.until(
        "no note: " + words,
        () ->
            Widgets.first(
                    Label.class,
                    workbench.window().getShell(),
                    label -> Widgets.text(label).contains(words))
                .isEmpty());
  }

  /** Presses a button above the page. */
  void press(String tip) {
    Ui.run(
        () -> {
          ToolItem button =
              Widgets.first(
                      ToolItem.class,
                      workbench.window().getShell(),
                      item -> tip.equals(item.getToolTipText()))
                  .orElseThrow(() -> new AssertionError("No button: " + tip));
          if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
          }
          button.notifyListeners(SWT.Selection, new Event());
        });
  }

  /** Clicks with the mouse on the middle of the first line of an element. */
  void click(String selector) {
    ask("document.querySelector(\"" + selector + "\").scrollIntoView({block: 'center'})");
    Object[] place =
        (Object[])
            ask(
                "const range = document.createRange();"
                    + "range.selectNodeContents(document.querySelector(\""
                    + selector
                    + "\")); const box = [...range.getClientRects()].at(-1);"
                    + "return [box.left + box.width / 2, box.top + box.height / 2]");
    Ui.run(
        () -> {
          Point point =
              browser().toDisplay(((Number) place[0]).intValue(), ((Number) place[1]).intValue());
          Event event = new Event();
          event.type = SWT.MouseMove;
          event.x = point.x;
          event.y = point.y;
          browser().getDisplay().post(event);
          event.button = 1;
          event.type = SWT.MouseDown;
          browser().getDisplay().post(event);
          event.type = SWT.MouseUp;
          browser().getDisplay().post(event);
        });
  }

  private Object answer(String script) {
    Callable<Browser> browser = this::browser;
    try {
      return browser.call().evaluate(script);
    } catch (Exception e) {
      throw new AssertionError(script, e);
    }
  }

  private Browser browser() {
    return Widgets.first(Browser.class, workbench.window().getShell(), each -> true)
        .orElseThrow(() -> new AssertionError("No browser is seen"));
  }
}
