package org.clausewright.ide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server as a process. Only here does it end. */
public final class Main {

  private static final String HELP =
      """
      The Clausewright language server: speaks the language server protocol with an editor.

      Usage: java -jar clausewright-language-server.jar [--stdio | --socket <port>]

        --stdio          Speak over standard input and output; this is the default.
        --socket <port>  Wait on this port of this computer (0: any free one) for one editor.
        --help           Show this text.
        --version        Show the version.
      """;

  private static final int WRONG_USAGE = 2;

  private Main() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = System.out;
    System.setOut(System.err); // standard output is for the protocol alone
    List<String> given = List.of(arguments);
    if (given.isEmpty() || given.equals(List.of("--stdio"))) {
      System.exit(serve(System.in, out));
    } else if (given.equals(List.of("--help"))) {
      out.print(HELP);
    } else if (given.equals(List.of("--version"))) {
      out.println("clausewright-language-server " + Version.number());
    } else if (given.size() == 2 && given.get(0).equals("--socket") && port(given.get(1)) >= 0) {
      System.exit(serve(port(given.get(1))));
    } else {
      System.err.print(HELP);
      System.exit(WRONG_USAGE);
    }
  }

  private static int port(String text) {
    return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535
        ? Integer.parseInt(text)
        : -1;
  }

  private static int serve(int port) throws IOException, InterruptedException {
    try (ServerSocket listening = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      System.err.println("Waiting on port " + listening.getLocalPort());
      try (Socket socket = listening.accept()) {
        socket.setTcpNoDelay(true);
        return serve(socket.getInputStream(), socket.getOutputStream());
      }
    }
  }

  /** Serves one client until it says goodbye or its stream ends. */
  private static int serve(InputStream in, OutputStream out) throws InterruptedException {
    Optional<PreviewRenderer> renderer = ServiceLoader.load(PreviewRenderer.class).findFirst();
    PolicyServer server = new PolicyServer(renderer, System::exit);
    Launcher<LanguageClient> launcher =
        new Launcher.Builder<LanguageClient>()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .create();
    server.connect(launcher.getRemoteProxy());
    try {
      launcher.startListening().get();
      return 0;
    } catch (ExecutionException e) {
      e.getCause().printStackTrace();
      return 1;
    }
  }
}
