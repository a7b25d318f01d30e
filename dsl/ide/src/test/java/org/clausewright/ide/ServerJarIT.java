package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.junit.jupiter.api.Test;

/** The one jar that editors start. */
final class ServerJarIT {

  private static ProcessBuilder server(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/clausewright-language-server.jar"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void saysWhatItIs() throws Exception {
    assertTrue(
        output(server("--version").start()).matches("clausewright-language-server \\d.*\\s+"));
    assertTrue(output(server("--help").start()).contains("--socket <port>"));
    Process wrong = server("--oops").start();
    assertEquals("", output(wrong));
    assertEquals(2, wrong.waitFor());
  }

  @Test
  void servesOverASocket() throws Exception {
    Process process = server("--socket", "0").start();
    BufferedReader log =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
    String line = log.readLine();
    int port = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      Launcher<PolicyLanguageServer> launcher =
          new Launcher.Builder<PolicyLanguageServer>()
              .setLocalService(new RecordingClient())
              .setRemoteInterface(PolicyLanguageServer.class)
              .setInput(socket.getInputStream())
              .setOutput(socket.getOutputStream())
              .create();
      launcher.startListening();
      PolicyLanguageServer server = launcher.getRemoteProxy();
      ServerConnection.result(server.initialize(new InitializeParams()));
      ServerConnection.result(server.shutdown());
      server.exit();
      assertEquals(0, process.waitFor());
    } finally {
      process.destroyForcibly();
    }
  }
}
