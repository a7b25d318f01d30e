package org.clausewright.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.clausewright.ide.workspace.Documents;
import org.clausewright.ide.workspace.Engine;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyReader;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/**
 * The language server for policies, over a stream or in the process of an editor. No call blocks:
 * all work is done by threads of its own.
 */
public final class PolicyServer implements PolicyLanguageServer, LanguageClientAware {

  private final IntConsumer exit;
  private final ReviewDay day = new ReviewDay();
  private final Features features;
  private final Documents documents;
  private final Engine engine;
  private volatile @Nullable LanguageClient client;
  private volatile ClientCapabilities abilities = new ClientCapabilities();
  private volatile boolean shutDown;

  /** A server in an editor's process. */
  public PolicyServer(Optional<PreviewRenderer> renderer) {
    this(renderer, code -> {});
  }

  /**
   * @param renderer for previews
   * @param exit ends the process with a code; nothing, if it isn't the server's own
   */
  public PolicyServer(Optional<PreviewRenderer> renderer, IntConsumer exit) {
    this.exit = exit;
    engine = new Engine(this::checking, this::publish, this::refresh);
    documents = new Documents(engine);
    features = new Features(engine, renderer, day::get);
  }

  /** All rules, by the day that the client names, or else today. */
  private Checking checking() {
    return new Checking(Optional.of(day.get()), Set.of());
  }

  private void publish(PublishDiagnosticsParams diagnostics) {
    LanguageClient told = client;
    if (told != null) {
      told.publishDiagnostics(diagnostics);
    }
  }

  private void refresh() {
    LanguageClient told = client;
    if (told != null) {
      Refreshing.ask(told, abilities);
    }
  }

  @Override
  public void connect(LanguageClient newClient) {
    client = newClient;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    Engine.thread(() -> PolicyReader.prepare(true)).start();
    day.set(params.getInitializationOptions());
    if (params.getCapabilities() != null) {
      abilities = params.getCapabilities();
    }
    folders(params).forEach(documents::addFolder);
    if (params.getProcessId() != null) {
      Lifeline.watch(params.getProcessId(), exit);
    }
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(), new ServerInfo("Clausewright", Version.number())));
  }

  @SuppressWarnings("deprecation") // older clients give a root instead of folders
  private static List<String> folders(InitializeParams params) {
    List<String> folders = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(folders::add);
    } else if (params.getRootUri() != null) {
      folders.add(params.getRootUri());
    }
    return folders;
  }

  private ServerCapabilities capabilities() {
    ServerCapabilities capabilities = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
    capabilities.setPositionEncoding("utf-16");
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
    features.announce(capabilities, abilities);
    return capabilities;
  }

  @Override
  public void initialized(InitializedParams params) {
    LanguageClient told = client;
    if (told != null) {
      FileWatching.register(told, abilities);
    }
  }

  @Override
  public CompletableFuture<Preview> preview(PreviewParams params) {
    return features.ask(Requests.PREVIEW, params);
  }

  @Override
  public CompletableFuture<Location> previewSource(PreviewSourceParams params) {
    return features.ask(Requests.PREVIEW_SOURCE, params);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    engine.close();
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    engine.close();
    exit.accept(shutDown ? 0 : 1);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return new TextDocuments(features, documents);
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return new WorkspaceEvents(features, documents, day);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // what there is to say goes to the log
  }
}
