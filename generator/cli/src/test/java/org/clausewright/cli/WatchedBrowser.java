package org.clausewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Keys;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser that shows pages and tells what happens on them. */
final class WatchedBrowser implements AutoCloseable {

  private final ChromeDriver driver;

  private WatchedBrowser(ChromeDriver driver) {
    this.driver = driver;
  }

  static WatchedBrowser start() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setCapability("goog:loggingPrefs", logs);
    options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
    ChromeDriver driver = Browser.start(options, 1280, 900);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return new WatchedBrowser(driver);
  }

  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  /** Sets the width of the page in CSS pixels. */
  void width(int pixels) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * Sets what style sheets ask for.
   *
   * @param medium {@code screen} or {@code print}
   * @param features such as {@code prefers-color-scheme} with their values
   */
  void media(String medium, Map<String, String> features) {
    List<Map<String, String>> list =
        features.entrySet().stream()
            .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
            .toList();
    command("Emulation.setEmulatedMedia", Map.of("media", medium, "features", list));
  }

  /** Whether pages may run scripts. */
  void scripting(boolean on) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** The words that can be seen, also where pages may run no scripts. */
  String visibleText() {
    Map<?, ?> answer =
        command(
            "Runtime.evaluate",
            Map.of("expression", "document.body.innerText", "returnByValue", true));
    return String.valueOf(((Map<?, ?>) Objects.requireNonNull(answer.get("result"))).get("value"));
  }

  /** What a script from our resources returns: the lines of a list. */
  List<String> script(String resource, Object... arguments) {
    Object lines = driver.executeAsyncScript(text(resource), arguments);
    return ((List<?>) Objects.requireNonNull(lines)).stream().map(String::valueOf).toList();
  }

  /** What an expression is. */
  String evaluate(String expression) {
    return String.valueOf(driver.executeScript("return " + expression));
  }

  /** Runs a script that is not ours. */
  void run(String resource) {
    driver.executeScript(text(resource));
  }

  void press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** What the browser has complained about since the last call. */
  List<String> complaints() {
    return messages(LogType.BROWSER);
  }

  /** The addresses that were asked for since the last call. */
  List<String> requests() {
    return messages(LogType.PERFORMANCE).stream()
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private List<String> messages(String log) {
    return StreamSupport.stream(driver.manage().logs().get(log).spliterator(), false)
        .map(LogEntry::getMessage)
        .toList();
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  private static String text(String resource) {
    try (var in = WatchedBrowser.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
