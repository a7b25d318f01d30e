package org.clausewright.eclipse.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.eclipse.platform.Eclipse;
import org.clausewright.eclipse.platform.EclipseRun;
import org.clausewright.eclipse.platform.Folders;
import org.clausewright.eclipse.platform.Screen;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.TestAbortedException;

/** One run of the tests in a workbench, on a screen of its own. */
final class InnerTests {

  private static final String BUNDLE = "org.clausewright.eclipse.tests";

  private InnerTests() {}

  /**
   * Runs the tests and gives what came of each; classes with failures are tried once more, since a
   * busy machine may be late with a key or a window.
   *
   * @param work the folder for reports, pictures of the screen and logs
   * @param tag of the tests that are wanted; empty for all
   */
  static Stream<DynamicNode> run(Eclipse eclipse, Path work, String tag) throws Exception {
    eclipse.add(Place.of("tests"));
    Path report = report(eclipse, work, tag, System.getProperty("clausewright.classes", ".*"));
    Set<String> failed = TestReport.failed(report);
    if (failed.isEmpty()) {
      return TestReport.read(report);
    }
    System.err.println("Failed, and tried once more: " + failed);
    Path again = report(eclipse, work.resolve("again"), tag, String.join("|", failed));
    return Stream.concat(
        TestReport.read(report, name -> !failed.contains(name)), TestReport.read(again));
  }

  private static Path report(Eclipse eclipse, Path work, String tag, String classes)
      throws Exception {
    Files.createDirectories(work);
    Folders.delete(work.resolve("reports"));
    Folders.delete(work.resolve("screenshots"));
    Path report = work.resolve("reports/TEST-junit-jupiter.xml");
    try (Screen screen = new Screen(work)) {
      EclipseRun run =
          new EclipseRun(eclipse, work, BUNDLE + ".application")
              .with("-product", BUNDLE + ".product")
              .property("clausewright.reports", work.resolve("reports"))
              .property("clausewright.screenshots", work.resolve("screenshots"))
              .property("clausewright.policies", Place.of("policies"))
              .property("clausewright.tag", tag)
              .property("clausewright.classes", classes)
              .on(screen);
      int code = run.run();
      if (!Files.exists(report)) {
        throw new IOException(
            "The workbench ended with " + code + ":\n" + Files.readString(run.log()));
      }
      return report;
    }
  }

  /** Skips a test where there is no screen; where all must run, a missing one is an error. */
  static void needScreen() {
    if (!Screen.isAvailable() && !everything()) {
      throw new TestAbortedException("Tests in the workbench need Xvfb and openbox");
    }
  }

  /** Skips a test that isn't worth its time to somebody who tries a change. */
  static void needTime() {
    if (!everything()) {
      throw new TestAbortedException("Only with CI=true");
    }
  }

  private static boolean everything() {
    return "true".equals(System.getenv("CI"));
  }
}
