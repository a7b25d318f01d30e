package org.clausewright.eclipse.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/** A screen that only programs see (Xvfb), with a window manager so that windows get the focus. */
public final class Screen implements AutoCloseable {

  private static final String SERVER = "Xvfb";
  private static final String WINDOW_MANAGER = "openbox";
  private static final String SIZE = "1600x1000x24";

  private final Deque<Process> processes = new ArrayDeque<>();
  private final Thread cleaning = new Thread(this::stop);
  private final String display;

  /** Opens a screen on the first display that is free. */
  public Screen(Path logs) throws IOException {
    Files.createDirectories(logs);
    Runtime.getRuntime().addShutdownHook(cleaning);
    ProcessBuilder server =
        new ProcessBuilder(
            SERVER, "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset");
    Process started = start(server.redirectError(logs.resolve("xvfb.log").toFile()));
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(started.getInputStream(), StandardCharsets.US_ASCII));
    String number = reader.readLine();
    if (number == null) {
      close();
      throw new IOException(SERVER + " doesn't start; see " + logs.resolve("xvfb.log"));
    }
    display = ":" + number;
    ProcessBuilder manager = new ProcessBuilder(WINDOW_MANAGER);
    manager.environment().put("DISPLAY", display);
    start(
        manager
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(logs.resolve("windows.log").toFile())));
  }

  /** Whether the programs that this needs are installed. */
  public static boolean isAvailable() {
    return Stream.of(SERVER, WINDOW_MANAGER).allMatch(Screen::isInstalled);
  }

  /** The name of the display, for the environment variable {@code DISPLAY}. */
  public String display() {
    return display;
  }

  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(cleaning);
  }

  private Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    processes.push(process);
    return process;
  }

  private void stop() {
    processes.forEach(Process::destroy);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
