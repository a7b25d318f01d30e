package org.clausewright.eclipse.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of an application of an {@link Eclipse}, with a workspace and a home of its own. */
public final class EclipseRun {

  private static final Duration LIMIT = Duration.ofMinutes(15);

  private final Eclipse eclipse;
  private final Path work;
  private final String application;
  private final List<String> arguments = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new LinkedHashMap<>();

  /**
   * @param work the folder for the workspace, the home and the log
   * @param application the id of what is run
   */
  public EclipseRun(Eclipse eclipse, Path work, String application) {
    this.eclipse = eclipse;
    this.work = work;
    this.application = application;
  }

  /** Adds arguments for the application. */
  public EclipseRun with(String... added) {
    arguments.addAll(List.of(added));
    return this;
  }

  /** Sets a property of the Java system. */
  public EclipseRun property(String name, Object value) {
    options.add("-D" + name + "=" + value);
    return this;
  }

  /** Shows its windows on a screen. */
  public EclipseRun on(Screen screen) {
    environment.put("DISPLAY", screen.display());
    return this;
  }

  /** Runs it to its end, in a new workspace; gives the exit code. */
  public int run() throws IOException, InterruptedException {
    Path home = work.resolve("home");
    Folders.delete(home);
    Folders.delete(work.resolve("workspace"));
    settle(home);
    ProcessBuilder builder = new ProcessBuilder(command(home));
    builder.redirectErrorStream(true).redirectOutput(log().toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().putAll(environment(home));
    builder.environment().putAll(environment);
    Process process = builder.start();
    Thread cleaning = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(cleaning);
    try {
      if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(application + " doesn't end; see " + log());
      }
      return process.exitValue();
    } finally {
      Runtime.getRuntime().removeShutdownHook(cleaning);
    }
  }

  /** Runs it to its end; an exit code other than 0 is an error. */
  public void succeed() throws IOException, InterruptedException {
    int code = run();
    if (code != 0) {
      throw new IOException(
          application + " ends with " + code + ":\n" + Files.readString(log()).strip());
    }
  }

  /** What it writes to the console. */
  public Path log() {
    return work.resolve(application.substring(application.lastIndexOf('.') + 1) + ".log");
  }

  private List<String> command(Path home) throws IOException {
    Path java =
        JavaHome.atLeast(eclipse.java())
            .orElseThrow(() -> new IOException("No Java " + eclipse.java() + " is installed"));
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin/java").toString());
    command.add("-Duser.home=" + home);
    command.add("-Djava.awt.headless=true");
    command.addAll(options);
    command.addAll(List.of("-jar", eclipse.bundle("org.eclipse.equinox.launcher").toString()));
    command.addAll(List.of("-nosplash", "-consoleLog", "-application", application));
    command.addAll(List.of("-data", work.resolve("workspace").toString()));
    command.addAll(arguments);
    return command;
  }

  /** Nothing moves by itself: a picture of the screen is the same at any time. */
  private static void settle(Path home) throws IOException {
    Files.write(
        Files.createDirectories(home.resolve("gtk-3.0")).resolve("settings.ini"),
        List.of(
            "[Settings]",
            "gtk-theme-name=Adwaita",
            "gtk-enable-animations=false",
            "gtk-cursor-blink=false"));
  }

  /** The same surroundings for everybody: nothing of the user's desktop is read or changed. */
  private static Map<String, String> environment(Path home) {
    return Map.of(
        "HOME", home.toString(),
        "XDG_CONFIG_HOME", home.toString(),
        "XDG_CACHE_HOME", home.toString(),
        "GDK_BACKEND", "x11",
        "GSETTINGS_BACKEND", "memory",
        "NO_AT_BRIDGE", "1",
        "LC_ALL", "C.UTF-8",
        "TZ", "UTC");
  }
}
