package org.clausewright.cli;

import java.io.File;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser without a window: Debian's Chromium. */
final class Browser {

  /** Held here, or its level would be forgotten: it warns of features that no test uses. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private Browser() {}

  /** Starts one that is so many pixels wide and high; {@code quit} ends it. */
  static ChromeDriver start(int width, int height) {
    return start(new ChromeOptions(), width, height);
  }

  /** Starts one with options of a test's own. */
  static ChromeDriver start(ChromeOptions options, int width, int height) {
    SELENIUM.setLevel(Level.SEVERE);
    File driver = ExternalProgram.require("chromedriver", "chromium-driver").toFile();
    File chromium = ExternalProgram.require("chromium", "chromium").toFile();
    options.setBinary(chromium);
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    ChromeDriver browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver).build(), options);
    browser.manage().window().setSize(new Dimension(width, height));
    return browser;
  }
}
