package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clausewright.generator.Everywhere;
import org.clausewright.generator.Payloads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages keep to their own policy of what may be loaded and run, whatever authors write. */
class PageSafetyTest {

  private static WatchedBrowser browser;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    browser = WatchedBrowser.start();
    browser.width(1280);
    browser.media("screen", Map.of("prefers-color-scheme", "light"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void realPoliciesRaiseNoComplaint() {
    for (Path page : Pages.ofRealPolicies(folder)) {
      assertQuiet(page);
      assertEquals(
          "absolute",
          browser.evaluate("getComputedStyle(document.querySelector('.skip')).position"),
          "the style sheet is loaded");
    }
  }

  /** A script only adds controls to filter with. */
  @Test
  void everythingIsThereWithoutScripts() {
    for (Path page : Pages.ofRealPolicies(folder)) {
      browser.open(page);
      browser.evaluate("document.querySelectorAll('.filters').forEach(each => each.hidden = true)");
      String words = browser.visibleText();
      browser.scripting(false);
      try {
        browser.open(page);
        assertTrue(words.length() > 100, words);
        assertEquals(words, browser.visibleText(), page.toString());
      } finally {
        browser.scripting(true);
      }
    }
  }

  @Test
  void hostileTextDoesNothing() {
    String hostile = String.join(" ¶ ", Payloads.all());
    for (Path page : Pages.of(Everywhere.of(hostile), folder)) {
      assertQuiet(page);
      assertEquals(
          "0",
          browser.evaluate(
              "document.querySelectorAll('iframe, object, embed, form:not(.filters), svg, math, style, img').length"));
    }
  }

  private void assertQuiet(Path page) {
    browser.complaints();
    browser.requests();
    browser.open(page);
    assertEquals("complete", browser.evaluate("document.readyState"), "no dialog is in the way");
    assertEquals(List.of(), browser.complaints(), page.toString());
    String site = folder.toUri().toString();
    assertEquals(
        List.of(),
        browser.requests().stream().filter(address -> !address.startsWith(site)).toList(),
        page.toString());
  }
}
