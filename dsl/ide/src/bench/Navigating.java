import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** Asks what an id means, where it is used, and for another id, and measures how long the server takes. */
final class Navigating {

  private static final int TIMES = 40;
  private static final String TOPIC = "reporting";

  private static final class Client implements LanguageClient {
    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {}

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
    Path policies = Path.of(arguments[1]);
    Path file = user(policies);
    String text = Files.readString(file);
    Process process =
        new ProcessBuilder("java", "-jar", arguments[0]).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var launcher = LSPLauncher.createClientLauncher(new Client(), process.getInputStream(), process.getOutputStream());
    launcher.startListening();
    LanguageServer server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(policies.toUri().toString(), "policies")));
    params.setInitializationOptions(Map.of("asOf", "2026-11-21"));
    server.initialize(params).get();
    TextDocumentService documents = server.getTextDocumentService();
    TextDocumentIdentifier document = new TextDocumentIdentifier(file.toUri().toString());
    documents.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(document.getUri(), "policy", 1, text)));
    Position topic = position(text, " " + TOPIC);
    Position reference = position(text, "[[");
    measure("hover on a cross-reference", () -> documents.hover(new HoverParams(document, reference)).get());
    measure("hover on a topic", () -> documents.hover(new HoverParams(document, topic)).get());
    measure("definition", () -> documents.definition(new DefinitionParams(document, topic)).get());
    measure("highlights", () -> documents.documentHighlight(new DocumentHighlightParams(document, topic)).get());
    measure(
        "references of a topic in " + users(policies) + " files",
        () -> documents.references(new ReferenceParams(document, topic, new ReferenceContext(true))).get());
    measure("rename of that topic", () -> documents.rename(new RenameParams(document, topic, "another-id")).get());
    measure(
        "search of symbols: removal",
        () -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams("removal")).get());
    measure(
        "search of symbols: social media",
        () -> server.getWorkspaceService().symbol(new WorkspaceSymbolParams("social media")).get());
    server.shutdown().get();
    server.exit();
    System.exit(0);
  }

  /** The first file that has both the topic and a cross-reference. */
  private static Path user(Path policies) throws Exception {
    try (Stream<Path> files = Files.walk(policies)) {
      return files.sorted().filter(each -> uses(each) && read(each).contains("[[")).findFirst().orElseThrow();
    }
  }

  private static long users(Path policies) throws Exception {
    try (Stream<Path> files = Files.walk(policies)) {
      return files.filter(Navigating::uses).count();
    }
  }

  private static boolean uses(Path file) {
    return file.toString().endsWith(".policy") && read(file).matches("(?s).*about [a-z, -]*\\b" + TOPIC + "\\b.*");
  }

  private static String read(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Inside some words, where they occur first. */
  private static Position position(String text, String words) {
    String before = text.substring(0, text.indexOf(words) + 3);
    return new Position(
        (int) before.chars().filter(c -> c == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
  }

  private static void measure(String what, Callable<?> request) throws Exception {
    double[] times = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      request.call();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        "%-45s first %7.1f ms, median %6.1f ms, p95 %6.1f ms%n",
        what + ":", first, times[TIMES / 2], times[TIMES * 95 / 100]);
  }
}
