package org.clausewright.eclipse.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/** A page as a file, for a browser outside of the workbench. */
final class PageFile {

  private static final String NAME = "preview.html";

  private PageFile() {}

  /**
   * Opens a page in the browser of the system.
   *
   * @param failed is told in words why it can't be opened
   */
  static void open(String html, Display display, Consumer<String> failed) {
    ICoreRunnable writing = monitor -> write(html, display, failed);
    Job.createSystem("Page of a policy", writing).schedule();
  }

  private static void write(String html, Display display, Consumer<String> failed) {
    Path file =
        Platform.getStateLocation(FrameworkUtil.getBundle(PageFile.class)).append(NAME).toPath();
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, html);
    } catch (IOException e) {
      PolicyPlugin.log().error("The page could not be written: " + file, e);
      return;
    }
    display.asyncExec(
        () -> {
          if (!Program.launch(file.toUri().toString())) {
            failed.accept("No browser could be started. The page is in the file " + file + ".");
          }
        });
  }
}
