package org.clausewright.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * A client of a server that runs as a process of its own, as editors run it. It keeps the texts
 * that it has open, so that a test can type at words instead of positions.
 */
public final class ServerConnection implements AutoCloseable {

  /** The day by which reviews are judged in tests. */
  public static final String AS_OF = "2026-11-21";

  private static final int SECONDS = 60;

  private static final Comparator<Position> PLACES =
      Comparator.comparingInt(Position::getLine).thenComparingInt(Position::getCharacter);

  private record Text(int version, String text) {}

  private final Process process;
  private final PolicyLanguageServer server;
  private final RecordingClient client = new RecordingClient();
  private final Map<String, Text> open = new HashMap<>();
  private final InitializeResult initialized;
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  private ServerConnection(Consumer<ClientCapabilities> abilities, List<Path> folders)
      throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "org.clausewright.ide.Main")
            .start();
    Thread reader = new Thread(this::readLog, "log of the server");
    reader.setDaemon(true);
    reader.start();
    Launcher<PolicyLanguageServer> launcher =
        new Launcher.Builder<PolicyLanguageServer>()
            .setLocalService(client)
            .setRemoteInterface(PolicyLanguageServer.class)
            .setInput(process.getInputStream())
            .setOutput(process.getOutputStream())
            .create();
    launcher.startListening();
    server = launcher.getRemoteProxy();
    initialized = result(server.initialize(parameters(abilities, folders)));
    server.initialized(new InitializedParams());
  }

  /** Starts a server for some folders. */
  public static ServerConnection start(Path... folders) throws IOException {
    return start(abilities -> {}, folders);
  }

  /**
   * Starts a server for some folders.
   *
   * @param abilities adds to what the client can do
   */
  public static ServerConnection start(Consumer<ClientCapabilities> abilities, Path... folders)
      throws IOException {
    return new ServerConnection(abilities, List.of(folders));
  }

  private void readLog() {
    try (Stream<String> lines = process.errorReader().lines()) {
      lines.forEach(
          line -> {
            System.err.println(line);
            log.add(line);
          });
    } catch (UncheckedIOException e) {
      // the process has been ended
    }
  }

  /** What the server has written to its standard error. */
  public List<String> log() {
    return List.copyOf(log);
  }

  /** A copy of the real policies in a folder. */
  public static Path copyOfPolicies(Path folder) throws IOException {
    Path from = Path.of("../../policies").toRealPath();
    Path to = folder.toRealPath().resolve("policies");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
    return to;
  }

  private static InitializeParams parameters(
      Consumer<ClientCapabilities> abilities, List<Path> folders) {
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setWorkspaceFolders(
        folders.stream()
            .map(each -> new WorkspaceFolder(each.toUri().toString(), each.toString()))
            .toList());
    params.setInitializationOptions(Map.of("asOf", AS_OF));
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setWorkspace(workspace);
    abilities.accept(capabilities);
    params.setCapabilities(capabilities);
    return params;
  }

  /** The server, to be asked whatever a test is about. */
  public PolicyLanguageServer server() {
    return server;
  }

  public InitializeResult initialized() {
    return initialized;
  }

  public RecordingClient client() {
    return client;
  }

  public Process process() {
    return process;
  }

  public static String uri(Path file) {
    return file.toUri().toString();
  }

  public static TextDocumentIdentifier document(Path file) {
    return new TextDocumentIdentifier(uri(file));
  }

  /** What a request comes to. */
  public static <T> T result(CompletableFuture<T> request) {
    try {
      return request.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** Opens a file with the text that it has on disk. */
  public void open(Path file) {
    try {
      open(uri(file), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void open(String uri, String text) {
    open.put(uri, new Text(1, text));
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "policy", 1, text)));
  }

  public void close(Path file) {
    open.remove(uri(file));
    server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(file)));
  }

  /** The text of an open file as it is now. */
  public String text(Path file) {
    return open.get(uri(file)).text;
  }

  /**
   * The place in an open file that a bar marks in some of its words, for example {@code of
   * we|aver}; where they occur first.
   */
  public Position position(Path file, String caret) {
    String words = caret.replaceFirst("\\|", "");
    int at = text(file).indexOf(words);
    if (at < 0) {
      throw new AssertionError("Not in the text: " + words);
    }
    return new Lines(text(file)).position(at + caret.indexOf('|'));
  }

  /** Types at a place that is given as for {@link #position}. */
  public void type(Path file, String caret, String typed) {
    Position place = position(file, caret);
    change(file, new Range(place, place), typed);
  }

  /** Replaces some words where they occur first. */
  public void replace(Path file, String words, String replacement) {
    change(file, new Range(position(file, "|" + words), position(file, words + "|")), replacement);
  }

  /** Replaces what is in a range. */
  public void change(Path file, Range range, String replacement) {
    Text before = open.get(uri(file));
    Lines lines = new Lines(before.text);
    String after =
        before.text.substring(0, lines.offset(range.getStart()))
            + replacement
            + before.text.substring(lines.offset(range.getEnd()));
    Text now = new Text(before.version + 1, after);
    open.put(uri(file), now);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), now.version),
                List.of(new TextDocumentContentChangeEvent(range, replacement))));
  }

  /** Makes edits of a file, none of which overlap. */
  public void apply(Path file, List<? extends TextEdit> edits) {
    List<TextEdit> last = new ArrayList<>(edits);
    last.sort(Comparator.comparing(edit -> edit.getRange().getStart(), PLACES));
    Collections.reverse(last);
    last.forEach(edit -> change(file, edit.getRange(), edit.getNewText()));
  }

  /** Makes edits that are for the files as they are now; opens those that aren't open. */
  public void apply(WorkspaceEdit edit) {
    for (Either<TextDocumentEdit, ResourceOperation> change : edit.getDocumentChanges()) {
      VersionedTextDocumentIdentifier document = change.getLeft().getTextDocument();
      Path file = Path.of(URI.create(document.getUri()));
      if (document.getVersion() == null) {
        open(file);
      } else if (open.get(document.getUri()).version != document.getVersion()) {
        throw new AssertionError("These edits are for another version");
      }
      apply(file, change.getLeft().getEdits().stream().map(Either::getLeft).toList());
    }
  }

  /** Tells the server of files that came, changed or went on disk. */
  public void changedOnDisk(FileChangeType type, Path... files) {
    List<FileEvent> events = new ArrayList<>();
    for (Path file : files) {
      events.add(new FileEvent(uri(file), type));
    }
    server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
  }

  /** Tells the server that settings have changed. */
  public void settings(Map<String, Object> settings) {
    server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(settings));
  }

  /** What is wrong with an open file, after all changes so far. */
  public List<Diagnostic> diagnostics(Path file) {
    // open files are told about before any later request is answered
    result(
        server
            .getTextDocumentService()
            .foldingRange(new FoldingRangeRequestParams(document(file))));
    return client.diagnostics(uri(file));
  }

  /** Their codes, after all changes so far. */
  public List<String> codes(Path file) {
    return diagnostics(file).stream().map(each -> each.getCode().getLeft()).toList();
  }

  /** Waits for something that the server tells about files that are not open. */
  public void await(String what, BooleanSupplier condition) {
    client.await(what, condition, SECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
