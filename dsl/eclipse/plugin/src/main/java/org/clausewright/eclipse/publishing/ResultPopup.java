package org.clausewright.eclipse.publishing;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/** Says in the corner of the window that a build is done, for a while and without taking focus. */
final class ResultPopup extends PopupDialog {

  private static final int SHOWN = 20_000;
  private static final int DISTANCE = 16;
  private static final int STATUS_LINE = 32;

  private final String words;
  private final IFile start;

  /**
   * @param start the page that a click opens
   */
  ResultPopup(Shell parent, String words, IFile start) {
    super(
        parent,
        SWT.TOOL | SWT.ON_TOP | SWT.BORDER,
        false,
        false,
        false,
        false,
        false,
        "Policies built",
        null);
    this.words = words;
    this.start = start;
  }

  @Override
  public int open() {
    int code = super.open();
    getShell()
        .getDisplay()
        .timerExec(
            SHOWN,
            () -> {
              if (getShell() != null) {
                close();
              }
            });
    return code;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(DISTANCE, DISTANCE / 2).applyTo(area);
    Link link = new Link(area, SWT.NONE);
    link.setText(words + "\n\n<a>Open result</a>");
    link.addListener(
        SWT.Selection,
        event -> {
          close();
          Browsing.open(start);
        });
    return area;
  }

  @Override
  protected Point getInitialLocation(Point size) {
    Rectangle window = getParentShell().getBounds();
    return new Point(
        window.x + window.width - size.x - DISTANCE,
        window.y + window.height - size.y - DISTANCE - STATUS_LINE);
  }
}
