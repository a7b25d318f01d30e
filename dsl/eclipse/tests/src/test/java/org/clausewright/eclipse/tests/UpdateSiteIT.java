package org.clausewright.eclipse.tests;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.clausewright.eclipse.platform.BundleList;
import org.clausewright.eclipse.platform.Installation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The plug-in in an Eclipse that its own installer has added it to, from the update site. */
class UpdateSiteIT {

  @BeforeAll
  static void needScreen() {
    InnerTests.needScreen();
  }

  @TestFactory
  Stream<DynamicNode> installedFromTheUpdateSite() throws Exception {
    Path work = Place.of("target").resolve("installed");
    Installation installation = Installation.of(BundleList.of("4.37"), work);
    installation.install(Place.of("site"), "org.clausewright.eclipse.feature");
    return InnerTests.run(installation.eclipse(), work, "smoke");
  }
}
