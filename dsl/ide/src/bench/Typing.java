import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** Types words into a policy, takes them away again, and measures how long the server takes. */
final class Typing {

  private static final String TYPED = "Staff must never share a password with anyone. ";
  private static final int TIMES = 12;

  /** Hands on when something was told about the document. */
  private record Client(String uri, SynchronousQueue<Integer> told) implements LanguageClient {
    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
      if (params.getUri().equals(uri)) {
        try {
          told.put(params.getVersion());
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams params) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
      return new CompletableFuture<>();
    }

    @Override
    public void logMessage(MessageParams message) {}
  }

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[2]);
    String text = Files.readString(file);
    String uri = file.toUri().toString();
    Client client = new Client(uri, new SynchronousQueue<>());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder("java", "-jar", arguments[0])
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var launcher =
        LSPLauncher.createClientLauncher(client, process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    LanguageServer server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(
        List.of(new WorkspaceFolder(Path.of(arguments[1]).toUri().toString(), "policies")));
    params.setInitializationOptions(Map.of("asOf", "2026-11-21"));
    server.initialize(params).get();
    System.out.printf("initialised after %.0f ms%n", since(start));
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "policy", 1, text)));
    while (client.told.take() != 1) {}
    System.out.printf("first diagnostics after %.0f ms%n", since(start));
    String before = text.substring(0, text.indexOf("\"\"\"\n", text.length() / 2) + 4);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    double[] times = new double[2 * TIMES * TYPED.length()];
    int version = 1;
    for (int i = 0; i < times.length; i++) {
      int at = i % (2 * TYPED.length());
      boolean typing = at < TYPED.length();
      int column = typing ? at : 2 * TYPED.length() - at - 1;
      Range range =
          new Range(new Position(line, column), new Position(line, typing ? column : column + 1));
      String change = typing ? TYPED.substring(at, at + 1) : "";
      version++;
      long sent = System.nanoTime();
      server
          .getTextDocumentService()
          .didChange(
              new DidChangeTextDocumentParams(
                  new VersionedTextDocumentIdentifier(uri, version),
                  List.of(new TextDocumentContentChangeEvent(range, change))));
      while (client.told.take() != version) {}
      times[i] = since(sent);
      Thread.sleep(20);
    }
    tell("first 50 keystrokes", Arrays.copyOf(times, 50));
    tell("all " + times.length + " keystrokes", times);
    server.shutdown().get();
    server.exit();
    System.exit(0);
  }

  private static void tell(String which, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%s: median %.1f ms, p95 %.1f ms, longest %.1f ms%n",
        which,
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1]);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
