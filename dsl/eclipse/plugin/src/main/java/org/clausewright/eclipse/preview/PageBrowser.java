package org.clausewright.eclipse.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;

/**
 * A browser that shows page after page without loading any: a script puts what is new into the
 * place of what was there, so that it neither flickers nor jumps. Nothing comes from a network.
 */
final class PageBrowser {

  private static final String CHOSEN = "clausewright:";

  private static final String EMPTY =
      "<!DOCTYPE html><html><head><meta charset='utf-8'>"
          + "<meta http-equiv='Content-Security-Policy'"
          + " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
          + "</head><body></body></html>";

  private static final String SCRIPT = read("/preview/preview.js");

  private final Browser browser;
  private final Consumer<String> chosen;
  private final Consumer<String> left;
  private Optional<PageUpdate> shown = Optional.empty();
  private boolean dark;
  private boolean loaded;

  /**
   * @param chosen is told the anchor of a clause that is clicked
   * @param left is told the address of a link that leads elsewhere
   * @throws org.eclipse.swt.SWTError if this system has no browser to put into a view
   */
  PageBrowser(Composite parent, Consumer<String> chosen, Consumer<String> left) {
    this.browser = new Browser(parent, SWT.NONE);
    this.chosen = chosen;
    this.left = left;
    browser.addLocationListener(LocationListener.changingAdapter(this::leave));
    browser.addProgressListener(ProgressListener.completedAdapter(this::loaded));
    browser.setText(EMPTY);
  }

  Browser control() {
    return browser;
  }

  /** Shows a page, or marks another clause of the one that is shown. */
  void show(PageUpdate next) {
    String old = html().orElse("");
    shown = Optional.of(next);
    run(next.script(old));
  }

  /** Shows nothing. */
  void clear() {
    shown = Optional.empty();
    run("preview.clear()");
  }

  /** Shows pages in the colours for a dark or a light surrounding. */
  void setDark(boolean value) {
    dark = value;
    run("preview.dark(" + dark + ")");
  }

  void print() {
    run("window.print()");
  }

  /** The page as it is shown. */
  Optional<String> html() {
    return shown.flatMap(PageUpdate::html);
  }

  private void run(String script) {
    if (loaded) {
      browser.execute(script);
    }
  }

  private void loaded(ProgressEvent event) {
    if (!loaded) {
      loaded = true;
      run(SCRIPT);
      run("preview.dark(" + dark + ")");
      shown.ifPresent(page -> run(page.script("")));
    }
  }

  private void leave(LocationEvent event) {
    if (!loaded || event.location.startsWith("about:")) {
      return;
    }
    event.doit = false;
    if (event.location.startsWith(CHOSEN)) {
      String anchor = event.location.substring(CHOSEN.length());
      chosen.accept(URLDecoder.decode(anchor, StandardCharsets.UTF_8));
    } else {
      left.accept(event.location);
    }
  }

  private static String read(String resource) {
    try (InputStream in = Objects.requireNonNull(PageBrowser.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
