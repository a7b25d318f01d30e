import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Types the beginnings of clauses into a policy, and measures how long the server takes to propose
 * how they go on: by itself, and from the keystroke before on.
 */
final class Completing {

  private static final int TIMES = 60;

  /** What is typed, and how the last character of it is. */
  private static final List<String> TYPED =
      List.of(
          "    ob",
          "    obligation new-one of ",
          "    obligation new-one of staff about ",
          "    obligation new-one of staff ",
          "    obligation new-one of staff cites ",
          "    statement new-one \"See [[",
          "    statement new-one because see ");

  private static final class Client implements LanguageClient {
    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {}

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public java.util.concurrent.CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return new java.util.concurrent.CompletableFuture<>();
    }

    @Override
    public void logMessage(MessageParams message) {}
  }

  private final LanguageServer server;
  private final String uri;
  private int version = 1;

  private Completing(LanguageServer server, String uri) {
    this.server = server;
    this.uri = uri;
  }

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[2]);
    String text = Files.readString(file);
    Process process =
        new ProcessBuilder("java", "-jar", arguments[0])
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var launcher =
        LSPLauncher.createClientLauncher(
            new Client(), process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    LanguageServer server = launcher.getRemoteProxy();
    server.initialize(parameters(Path.of(arguments[1]))).get();
    Completing completing = new Completing(server, file.toUri().toString());
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(completing.uri, "policy", 1, text)));
    int line = (int) text.substring(0, text.lastIndexOf("    section ")).lines().count();
    System.out.println("clauses, norms and items: " + text.split("\n +[a-z]+ [^\n]*\"").length);
    for (String typed : TYPED) {
      completing.measure(typed, line);
    }
    server.shutdown().get();
    server.exit();
    System.exit(0);
  }

  private static InitializeParams parameters(Path folder) {
    CompletionItemCapabilities item = new CompletionItemCapabilities(true);
    item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN));
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    document.setCompletion(new CompletionCapabilities(item));
    ClientCapabilities client = new ClientCapabilities();
    client.setTextDocument(document);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(client);
    params.setWorkspaceFolders(
        List.of(new WorkspaceFolder(folder.toUri().toString(), "policies")));
    params.setInitializationOptions(Map.of("asOf", "2026-11-21"));
    return params;
  }

  /** Types a line again and again, and asks each time twice. */
  private void measure(String typed, int line) throws Exception {
    double[] typing = new double[TIMES];
    double[] asking = new double[TIMES];
    int proposals = 0;
    for (int i = 0; i < TIMES; i++) {
      change(line, 0, 0, typed.substring(0, typed.length() - 1) + "\n");
      complete(line, typed.length() - 1);
      long sent = System.nanoTime();
      change(line, typed.length() - 1, typed.length() - 1, typed.substring(typed.length() - 1));
      complete(line, typed.length());
      typing[i] = since(sent);
      long asked = System.nanoTime();
      proposals = complete(line, typed.length());
      asking[i] = since(asked);
      server
          .getTextDocumentService()
          .didChange(
              new DidChangeTextDocumentParams(
                  new VersionedTextDocumentIdentifier(uri, ++version),
                  List.of(
                      new TextDocumentContentChangeEvent(
                          new Range(new Position(line, 0), new Position(line + 1, 0)), ""))));
    }
    System.out.printf(
        "%-42s %3d proposals; list %s; keystroke and list %s%n",
        typed.strip() + "|", proposals, told(asking), told(typing));
  }

  private void change(int line, int from, int to, String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, ++version),
                List.of(
                    new TextDocumentContentChangeEvent(
                        new Range(new Position(line, from), new Position(line, to)), text))));
  }

  private int complete(int line, int column) throws Exception {
    return server
        .getTextDocumentService()
        .completion(
            new CompletionParams(new TextDocumentIdentifier(uri), new Position(line, column)))
        .get()
        .getRight()
        .getItems()
        .size();
  }

  private static String told(double[] times) {
    double[] warm = Arrays.copyOfRange(times, TIMES / 3, TIMES);
    Arrays.sort(warm);
    return "median %.1f ms, p95 %.1f ms"
        .formatted(warm[warm.length / 2], warm[warm.length * 95 / 100]);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
