package org.clausewright.eclipse.tests;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.clausewright.eclipse.platform.BundleList;
import org.clausewright.eclipse.platform.Eclipse;
import org.clausewright.eclipse.platform.JavaHome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/** The tests of this module's bundle in the workbench of each release of Eclipse. */
class WorkbenchIT {

  @BeforeAll
  static void needScreen() {
    InnerTests.needScreen();
  }

  @TestFactory
  Stream<DynamicNode> eclipse437() throws Exception {
    return run("4.37", "");
  }

  @TestFactory
  Stream<DynamicNode> eclipse432() throws Exception {
    InnerTests.needTime();
    return run("4.32", "smoke & !not-4.32");
  }

  @TestFactory
  Stream<DynamicNode> eclipse440() throws Exception {
    InnerTests.needTime();
    return run("4.40", "smoke");
  }

  private static Stream<DynamicNode> run(String release, String tag) throws Exception {
    BundleList list = BundleList.of(release);
    if (JavaHome.atLeast(list.java()).isEmpty()) {
      throw new TestAbortedException("Eclipse " + release + " needs Java " + list.java());
    }
    Path work = Place.of("target").resolve("eclipse-" + release);
    Eclipse eclipse = Eclipse.assemble(list, work.resolve("eclipse"));
    eclipse.add(Place.of("plugin"));
    return InnerTests.run(eclipse, work, tag);
  }
}
