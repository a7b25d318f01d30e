package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * Every page of the real policies can be used by everybody: WCAG 2.2 AA, on a phone and a desk, in
 * light and dark, in forced colours, with larger text and on paper.
 */
class AccessibilityTest {

  private static final Map<String, String> LIGHT = Map.of("prefers-color-scheme", "light");
  private static final Map<String, String> DARK = Map.of("prefers-color-scheme", "dark");
  private static final int PHONE = 320;
  private static final int DESK = 1280;
  private static final int PAPER = 794;

  /** WCAG 1.4.12. */
  private static final String SPACED =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
          + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

  private static final String LARGE = "html { font-size: 200% !important }";

  /** The pages of topics are all made alike; one of so many is looked at. */
  private static final int ALIKE = 16;

  @TempDir private static Path folder;
  private static List<Path> pages = List.of();
  private static WatchedBrowser browser;

  @BeforeAll
  static void start() {
    browser = WatchedBrowser.start();
    List<Path> all = Pages.ofRealPolicies(folder);
    List<Path> topics = all.stream().filter(AccessibilityTest::isTopic).toList();
    pages =
        all.stream().filter(page -> !isTopic(page) || topics.indexOf(page) % ALIKE == 0).toList();
  }

  private static boolean isTopic(Path page) {
    return page.getParent().endsWith("comparison");
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void onAPhoneInTheLight() {
    assertEquals(List.of(), violations(PHONE, "screen", LIGHT));
  }

  @Test
  void onAPhoneInTheDark() {
    assertEquals(List.of(), violations(PHONE, "screen", DARK));
  }

  @Test
  void onADeskInTheLight() {
    assertEquals(List.of(), violations(DESK, "screen", LIGHT));
  }

  @Test
  void onADeskInTheDark() {
    assertEquals(List.of(), violations(DESK, "screen", DARK));
  }

  @Test
  void inForcedColours() {
    assertEquals(List.of(), violations(DESK, "screen", Map.of("forced-colors", "active")));
  }

  @Test
  void onPaper() {
    assertEquals(List.of(), violations(PAPER, "print", LIGHT));
  }

  private static List<String> violations(int width, String medium, Map<String, String> features) {
    List<String> violations = new ArrayList<>();
    browser.width(width);
    browser.media(medium, features);
    for (Path page : pages) {
      browser.open(page);
      browser.run("/axe.min.js");
      browser
          .script("axe.js", medium.equals("screen"))
          .forEach(found -> violations.add(name(page) + " " + found));
    }
    return violations;
  }

  @Test
  void fitsAPhone() {
    assertEquals(List.of(), misfits(PHONE, ""));
  }

  @Test
  void fitsAPhoneWithSpacedText() {
    assertEquals(List.of(), misfits(PHONE, SPACED));
  }

  @Test
  void fitsADeskWithTextOfTwiceTheSize() {
    assertEquals(List.of(), misfits(DESK, LARGE));
  }

  @Test
  void fitsADeskAtTwoHundredPercent() {
    assertEquals(List.of(), misfits(DESK / 2, ""));
  }

  private static List<String> misfits(int width, String styles) {
    List<String> misfits = new ArrayList<>();
    browser.width(width);
    browser.media("screen", LIGHT);
    for (Path page : pages) {
      browser.open(page);
      browser.script("overflow.js", styles).forEach(found -> misfits.add(name(page) + " " + found));
    }
    return misfits;
  }

  @Test
  void focusIsSeen() {
    List<String> unseen = new ArrayList<>();
    browser.width(DESK);
    for (Map<String, String> scheme : List.of(LIGHT, DARK)) {
      browser.media("screen", scheme);
      for (Path page : pages) {
        browser.open(page);
        browser.press(Keys.TAB);
        browser.script("focus.js").forEach(found -> unseen.add(name(page) + " " + found));
      }
    }
    assertEquals(List.of(), unseen);
  }

  @Test
  void firstKeySkipsToTheContent() {
    browser.width(DESK);
    browser.media("screen", LIGHT);
    for (Path page : pages) {
      browser.open(page);
      browser.press(Keys.TAB);
      assertEquals("Skip to content", browser.evaluate("document.activeElement.textContent"));
      assertEquals(
          "true", browser.evaluate("document.activeElement.getBoundingClientRect().left >= 0"));
      browser.press(Keys.ENTER);
      assertEquals("MAIN", browser.evaluate("document.activeElement.tagName"), name(page));
    }
  }

  private static String name(Path page) {
    return folder.relativize(page).toString();
  }
}
