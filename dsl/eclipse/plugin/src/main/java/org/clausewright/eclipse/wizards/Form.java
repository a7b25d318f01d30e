package org.clausewright.eclipse.wizards;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Rows of a page: what is asked, the answer, and perhaps a button. */
final class Form {

  private static final int COLUMNS = 3;
  private static final int WIDTH = 420;

  private final Composite area;
  private final Runnable changed;

  /**
   * @param changed run whenever an answer changes
   */
  Form(Composite parent, Runnable changed) {
    this.area = new Composite(parent, SWT.NONE);
    this.changed = changed;
    GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
  }

  Composite area() {
    return area;
  }

  /** A line to type into. */
  Text text(String label) {
    label(label);
    Text text = new Text(area, SWT.BORDER);
    text.addModifyListener(event -> changed.run());
    return wide(text, COLUMNS - 1);
  }

  /** A line to type into, with a button behind it. */
  Text text(String label, String button, Runnable pressed) {
    Text text = text(label);
    wide(text, 1);
    Button behind = new Button(area, SWT.PUSH);
    behind.setText(button);
    behind.addListener(SWT.Selection, event -> pressed.run());
    return text;
  }

  /** One of several answers. */
  Combo choice(String label, List<String> answers) {
    label(label);
    Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
    combo.setItems(answers.toArray(String[]::new));
    combo.addListener(SWT.Selection, event -> changed.run());
    return wide(combo, COLUMNS - 1);
  }

  /** Words below an answer that explain it. */
  Label note(String words) {
    label("");
    Label note = new Label(area, SWT.WRAP);
    note.setText(words);
    return wide(note, COLUMNS - 1);
  }

  private void label(String words) {
    new Label(area, SWT.NONE).setText(words);
  }

  private static <T extends Control> T wide(T control, int columns) {
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .grab(true, false)
        .hint(WIDTH, SWT.DEFAULT)
        .span(columns, 1)
        .applyTo(control);
    return control;
  }
}
