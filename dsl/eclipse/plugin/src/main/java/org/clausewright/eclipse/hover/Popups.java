package org.clausewright.eclipse.hover;

import java.net.MalformedURLException;
import java.net.URL;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.jface.internal.text.html.BrowserInformationControl;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;

/**
 * Windows for {@linkplain FormattedText formatted text}: with a browser inside, or where there is
 * none, with what plain text can show of it.
 */
@SuppressWarnings("restriction") // the platform has no other way to a formatted hover
public final class Popups extends AbstractReusableInformationControlCreator {

  private static final IInformationControlCreator FIXED = new Popups(false);
  private static final IInformationControlCreator RESIZABLE = new Popups(true);

  private final boolean resizable;

  private Popups(boolean resizable) {
    this.resizable = resizable;
  }

  /** One that becomes resizable when the author goes into it. */
  public static IInformationControlCreator hover() {
    return FIXED;
  }

  /** One that is resizable at once. */
  public static IInformationControlCreator resizable() {
    return RESIZABLE;
  }

  @Override
  protected IInformationControl doCreateInformationControl(Shell parent) {
    if (!BrowserInformationControl.isAvailable(parent)) {
      return resizable
          ? new DefaultInformationControl(parent, true)
          : new DefaultInformationControl(parent, EditorsUI.getTooltipAffordanceString());
    }
    BrowserInformationControl control = resizable ? new Page(parent) : new Glance(parent);
    control.addLocationListener(new OutsideLinks());
    return control;
  }

  private static class Page extends BrowserInformationControl {

    Page(Shell parent) {
      super(parent, JFaceResources.DIALOG_FONT, true);
    }
  }

  private static final class Glance extends BrowserInformationControl {

    Glance(Shell parent) {
      super(parent, JFaceResources.DIALOG_FONT, EditorsUI.getTooltipAffordanceString());
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
      return RESIZABLE;
    }
  }

  /** Opens links in the author's own browser. */
  private static final class OutsideLinks extends LocationAdapter {

    @Override
    public void changing(LocationEvent event) {
      if (event.location.startsWith("http")) {
        event.doit = false;
        try {
          PlatformUI.getWorkbench()
              .getBrowserSupport()
              .getExternalBrowser()
              .openURL(new URL(event.location));
        } catch (PartInitException | MalformedURLException e) {
          PolicyPlugin.log().warn("This link could not be opened: " + event.location, e);
        }
      }
    }
  }
}
