package org.clausewright.eclipse.tests;

import java.io.PrintWriter;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.clausewright.eclipse.tests.workbench.DarkLast;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.reporting.legacy.xml.LegacyXmlReportGeneratingListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Runs the tests of this bundle and writes a report in the format that Maven's tools read. */
final class TestRun {

  private TestRun() {}

  /** Runs what the properties choose; gives the number of tests that failed, or 1 if none ran. */
  static int run() {
    PrintWriter out = new PrintWriter(System.out, true);
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    Thread.currentThread().setContextClassLoader(TestRun.class.getClassLoader());
    LauncherConfig config =
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build();
    Launcher launcher = LauncherFactory.create(config);
    launcher.execute(
        request(), summary, new LegacyXmlReportGeneratingListener(Settings.reports(), out));
    TestExecutionSummary result = summary.getSummary();
    result.printTo(out);
    result.printFailuresTo(out, 20);
    long failures = result.getTotalFailureCount();
    return result.getTestsFoundCount() == 0 ? 1 : (int) failures;
  }

  private static LauncherDiscoveryRequest request() {
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    for (Class<?> type : testClasses()) {
      request.selectors(DiscoverySelectors.selectClass(type));
    }
    request.configurationParameter(
        ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME, DarkLast.class.getName());
    Settings.tag().ifPresent(tag -> request.filters(TagFilter.includeTags(tag)));
    return request.build();
  }

  private static List<Class<?>> testClasses() {
    Bundle bundle = FrameworkUtil.getBundle(TestRun.class);
    return Collections.list(bundle.findEntries("/", "*Test.class", true)).stream()
        .map(URL::getPath)
        .map(path -> Path.of(path).toString().substring(1).replace(".class", "").replace('/', '.'))
        .filter(name -> name.matches(Settings.classes()))
        .sorted()
        .<Class<?>>map(name -> load(bundle, name))
        .toList();
  }

  private static Class<?> load(Bundle bundle, String name) {
    try {
      return bundle.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
