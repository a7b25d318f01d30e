package org.clausewright.eclipse.publishing;

import java.net.MalformedURLException;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Shows pages in the web browser. */
final class Browsing {

  private Browsing() {}

  /** Opens a page of the workspace. */
  static void open(IFile page) {
    try {
      PlatformUI.getWorkbench()
          .getBrowserSupport()
          .getExternalBrowser()
          .openURL(page.getLocationURI().toURL());
    } catch (PartInitException | MalformedURLException e) {
      PolicyPlugin.log().error("No browser opens " + page.getFullPath(), e);
    }
  }
}
