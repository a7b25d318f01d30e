package org.clausewright.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.eclipse.platform.BundleList;
import org.clausewright.eclipse.platform.Eclipse;
import org.clausewright.eclipse.platform.EclipseRun;
import org.clausewright.eclipse.platform.Screen;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The tests of this module's bundle, run in the workbench of each Eclipse release. */
class WorkbenchIT {

  private static final Path TARGET = Path.of(System.getProperty("clausewright.target"));

  @TestFactory
  Stream<DynamicNode> eclipse437() throws Exception {
    return run("4.37");
  }

  private static Stream<DynamicNode> run(String release) throws Exception {
    assumeTrue(Screen.isAvailable() || System.getenv("CI") != null, "Xvfb and openbox");
    Path work = TARGET.resolve("eclipse-" + release);
    Eclipse eclipse = Eclipse.assemble(BundleList.of(release), work.resolve("eclipse"));
    eclipse.add(
        List.of(
            Path.of(System.getProperty("clausewright.plugin")),
            Path.of(System.getProperty("clausewright.tests"))));
    try (Screen screen = new Screen(work)) {
      int code =
          new EclipseRun(eclipse, work, "org.clausewright.eclipse.tests.application")
              .with("-product", "org.clausewright.eclipse.tests.product")
              .property("clausewright.reports", work.resolve("reports"))
              .property("clausewright.screenshots", work.resolve("screenshots"))
              .property("clausewright.policies", System.getProperty("clausewright.policies"))
              .on(screen)
              .run();
      assertTrue(code == 0);
    }
    return Stream.empty();
  }
}
