package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clausewright.generator.Generator;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.language.PolicyReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;

/** The comparison of the real policies in a real browser. */
class ComparisonPageTest {

  @TempDir private static Path folder;
  @Nullable private static ChromeDriver started;

  @BeforeAll
  static void start() {
    started = Browser.start(1280, 900);
    Generator.generate(
        PolicyReader.read(List.of(Path.of("../../policies"))).library(),
        new Edition(
            LocalDate.of(2026, 11, 21),
            Set.of(Product.POLICY, Product.COMPARISON),
            Set.of(Format.HTML)),
        ComparisonPageTest::write);
  }

  private static void write(OutputFile file) {
    try {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void quit() {
    if (started != null) {
      started.quit();
    }
  }

  private static ChromeDriver browser() {
    return Objects.requireNonNull(started);
  }

  @BeforeEach
  void open() {
    open("comparison.html", "");
  }

  private static void open(String page, String query) {
    browser().get(folder.resolve(page).toUri() + query);
  }

  /** The topics in view; asking the browser row by row would take seconds. */
  private static List<String> topics() {
    Object ids =
        browser()
            .executeScript(
                "return [...document.querySelectorAll('tr.topic')]"
                    + ".filter(row => row.getClientRects().length > 0)"
                    + ".map(row => row.id.substring('topic-'.length))");
    return ((List<?>) Objects.requireNonNull(ids)).stream().map(Object::toString).toList();
  }

  private static String shown() {
    return browser().findElement(By.id("-shown")).getText();
  }

  private static void choose(String id, String text) {
    new Select(browser().findElement(By.id(id))).selectByVisibleText(text);
  }

  @Test
  void showsAllTopicsUntilAFilterIsSet() {
    assertEquals("49 of 49 topics shown", shown());
    assertEquals(49, topics().size());
    assertEquals("people-covered", topics().get(0));
  }

  @Test
  void filtersByGroupStanceAndPolicy() {
    choose("-group", "Contact");
    assertEquals(
        List.of("contact-pupils", "ex-pupils", "pupils-other-schools", "contact-parents"),
        topics());
    choose("-stance", "silent");
    choose("-policy", "Weaver Trust");
    assertEquals(List.of("ex-pupils", "pupils-other-schools"), topics());
    assertEquals("2 of 49 topics shown", shown());
    assertEquals(2, browser().findElements(By.cssSelector("td.hit")).size());
  }

  @Test
  void searchesTheWordsOfQuotationsHoweverTheyAreTyped() {
    WebElement words = browser().findElement(By.id("-words"));
    words.sendKeys("APPLICANT’s protected");
    assertEquals(List.of("recruitment-searches"), topics());
    words.sendKeys(" no-such-word");
    assertEquals("0 of 49 topics shown", shown());
    browser().findElement(By.cssSelector("button[type=reset]")).sendKeys(Keys.SPACE);
    assertEquals("49 of 49 topics shown", shown());
    assertEquals(49, topics().size());
  }

  @Test
  void putsDifferencesFirstAndBackAgain() {
    List<String> before = topics();
    choose("-order", "Differences first");
    assertEquals("recruitment-searches", topics().get(0));
    assertEquals(49, topics().size());
    choose("-order", "By group");
    assertEquals(before, topics());
  }

  @Test
  void aFilteredViewIsAnAddress() {
    choose("-group", "Contact");
    choose("-order", "Differences first");
    browser().findElement(By.id("-words")).sendKeys("parents");
    List<String> topics = topics();
    String address = Objects.requireNonNull(browser().getCurrentUrl());
    assertTrue(address.contains("group=Contact") && address.contains("q=parents"), address);
    browser().get("about:blank");
    browser().get(address);
    assertEquals(topics, topics());
    open("comparison.html", "?stance=no-such-stance");
    assertEquals(49, topics().size());
  }

  @Test
  void opensAllCellsAndClosesThem() {
    WebElement button = browser().findElement(By.id("-open"));
    button.sendKeys(Keys.ENTER);
    assertEquals("true", button.getAttribute("aria-pressed"));
    assertTrue(
        browser().findElement(By.cssSelector("#topic-contact-pupils blockquote")).isDisplayed());
    button.sendKeys(Keys.ENTER);
    assertFalse(
        browser().findElement(By.cssSelector("#topic-contact-pupils blockquote")).isDisplayed());
  }

  @Test
  void headingsStayInViewWhileTheMatrixScrolls() {
    WebElement region = browser().findElement(By.className("matrix-region"));
    browser().executeScript("arguments[0].scrollTop = 2000; arguments[0].scrollLeft = 300", region);
    int top = region.getRect().getY();
    WebElement head = browser().findElement(By.cssSelector(".matrix thead th"));
    assertTrue(Math.abs(head.getRect().getY() - top) <= 2, head.getRect().getY() + " " + top);
    assertTrue(Math.abs(head.getRect().getX() - region.getRect().getX()) <= 2);
  }

  @Test
  void pagesFitPhones() {
    browser().manage().window().setSize(new Dimension(320, 700));
    try {
      for (String page :
          List.of("comparison.html", "shared-wording.html", "comparison/related-policies.html")) {
        open(page, "");
        Object tooWide =
            browser()
                .executeScript(
                    "return document.documentElement.scrollWidth"
                        + " - document.documentElement.clientWidth");
        assertEquals(0L, tooWide, page);
      }
    } finally {
      browser().manage().window().setSize(new Dimension(1280, 900));
    }
  }

  @Test
  void nothingIsRefusedByThePagesOwnPolicy() {
    assertEquals(
        List.of(),
        browser().manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(Object::toString)
            .toList());
  }
}
