package org.clausewright.eclipse.preview;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Words above the page: why there is none, or why it is an older one. */
final class Note {

  private final Composite row;
  private final Label text;

  Note(Composite parent) {
    row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    Label icon = new Label(row, SWT.NONE);
    icon.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
    text = new Label(row, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    say(Optional.empty());
  }

  /** Says something, or takes no room. */
  void say(Optional<String> words) {
    String next = words.orElse("");
    boolean visible = words.isPresent();
    if (next.equals(text.getText()) && visible == row.getVisible()) {
      return;
    }
    text.setText(next.replace("&", "&&"));
    row.setVisible(visible);
    ((GridData) row.getLayoutData()).exclude = !visible;
    row.getParent().layout(true, true);
  }
}
