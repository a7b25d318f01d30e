package org.clausewright.eclipse.tests.workbench;

import java.net.URL;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ui.browser.AbstractWebBrowser;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;
import org.jspecify.annotations.Nullable;

/** Stands for the web browser: takes down which pages would be opened. */
public final class Browsers extends AbstractWorkbenchBrowserSupport {

  private static final List<String> OPENED = new CopyOnWriteArrayList<>();

  /** The addresses of the pages, in the order in which they were opened. */
  public static List<String> opened() {
    return List.copyOf(OPENED);
  }

  @Override
  public IWebBrowser createBrowser(
      int style, @Nullable String id, @Nullable String name, @Nullable String tooltip) {
    return createBrowser("test");
  }

  @Override
  public IWebBrowser createBrowser(@Nullable String id) {
    return new AbstractWebBrowser("test") {
      @Override
      public void openURL(URL url) {
        OPENED.add(url.toString());
      }
    };
  }
}
