package org.clausewright.eclipse.tests;

import java.util.Objects;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.testing.ITestHarness;
import org.eclipse.ui.testing.TestableObject;
import org.jspecify.annotations.Nullable;

/** Opens the workbench, runs the tests in a thread of their own, and closes it. */
public final class TestApplication implements IApplication, ITestHarness {

  private static final String WORKBENCH = "org.eclipse.ui.ide.workbench";

  private final TestableObject workbench = PlatformUI.getTestableObject();
  private volatile int failures = 1;
  private @Nullable IApplication application;

  @Override
  public Object start(IApplicationContext context) throws Exception {
    workbench.setTestHarness(this);
    IExtension extension =
        Platform.getExtensionRegistry()
            .getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS, WORKBENCH);
    application =
        (IApplication)
            Objects.requireNonNull(extension, WORKBENCH)
                .getConfigurationElements()[0]
                .getChildren("run")[0]
                .createExecutableExtension("class");
    application.start(context);
    return failures == 0 ? EXIT_OK : Integer.valueOf(1);
  }

  @Override
  public void runTests() {
    workbench.testingStarting();
    try {
      failures = TestRun.run();
    } catch (RuntimeException | Error e) {
      e.printStackTrace();
    } finally {
      workbench.testingFinished();
    }
  }

  @Override
  public void stop() {
    if (application != null) {
      application.stop();
    }
  }
}
