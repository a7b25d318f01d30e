package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first message to the last, and what is none of the server's. */
final class LifecycleTest {

  @Test
  void saysWhatItCanDo(@TempDir Path folder) throws IOException {
    try (ServerConnection connection = ServerConnection.start(folder)) {
      ServerCapabilities can = connection.initialized().getCapabilities();
      assertEquals(
          TextDocumentSyncKind.Incremental, can.getTextDocumentSync().getRight().getChange());
      assertEquals("utf-16", can.getPositionEncoding());
      assertTrue(can.getFoldingRangeProvider().getLeft());
      assertEquals("Clausewright", connection.initialized().getServerInfo().getName());
      connection.await(
          "that files are to be watched",
          () ->
              connection.client().registrations().stream()
                  .anyMatch(each -> each.getMethod().equals("workspace/didChangeWatchedFiles")));
    }
  }

  @Test
  void endsWhenAsked(@TempDir Path folder) throws Exception {
    try (ServerConnection connection = ServerConnection.start(folder)) {
      ServerConnection.result(connection.server().shutdown());
      connection.server().exit();
      assertTrue(connection.process().waitFor(60, TimeUnit.SECONDS));
      assertEquals(0, connection.process().exitValue());
    }
  }

  @Test
  void endsWithItsStream(@TempDir Path folder) throws Exception {
    try (ServerConnection connection = ServerConnection.start(folder)) {
      connection.process().getOutputStream().close();
      assertTrue(connection.process().waitFor(60, TimeUnit.SECONDS));
    }
  }

  @Test
  void endsWithTheProcessThatStartedIt() throws Exception {
    Process gone = new ProcessBuilder("java", "-version").start();
    gone.waitFor();
    CompletableFuture<Integer> exit = new CompletableFuture<>();
    PolicyServer server = new PolicyServer(Optional.empty(), exit::complete);
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) gone.pid());
    server.initialize(params);
    assertEquals(1, ServerConnection.result(exit));
  }

  @Test
  void knowsNothingOfOtherDocuments(@TempDir Path folder) throws IOException {
    try (ServerConnection connection = ServerConnection.start(folder)) {
      for (String uri :
          List.of("file:///no/such.policy", "git:/x.policy?{}", "no uri at all", "file://", "")) {
        connection.open("git:/x.policy?{}", "policy");
        assertNull(
            ServerConnection.result(
                connection
                    .server()
                    .getTextDocumentService()
                    .foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(uri)))),
            uri);
      }
      assertEquals(List.of(), connection.client().documents());
    }
  }

  @Test
  void readsTextsThatHaveNoFile(@TempDir Path folder) throws IOException {
    Path policies = ServerConnection.copyOfPolicies(folder);
    try (ServerConnection connection = ServerConnection.start(policies)) {
      connection.open("untitled:Untitled-1", "policy new-one \"New\" of weaver {\n\n}\n");
      assertEquals(
          1,
          ServerConnection.result(
                  connection
                      .server()
                      .getTextDocumentService()
                      .foldingRange(
                          new FoldingRangeRequestParams(
                              new TextDocumentIdentifier("untitled:Untitled-1"))))
              .size());
      assertTrue(connection.client().documents().contains("untitled:Untitled-1"));
    }
  }

  @Test
  void runsWithinAnEditorThatHasNoFolders() throws IOException {
    PolicyServer server = new PolicyServer(Optional.empty());
    RecordingClient client = new RecordingClient();
    server.connect(client);
    assertNotNull(ServerConnection.result(server.initialize(new InitializeParams())));
    Path weaver = Path.of("../../policies/weaver/social-media.policy").toRealPath();
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(
                    ServerConnection.uri(weaver), "policy", 1, "policy x \"X\" of weaver {\n\n}")));
    assertFalse(
        ServerConnection.result(
                server
                    .getTextDocumentService()
                    .foldingRange(new FoldingRangeRequestParams(ServerConnection.document(weaver))))
            .isEmpty());
    assertTrue(
        client.diagnostics(ServerConnection.uri(weaver)).stream()
            .noneMatch(each -> each.getMessage().getLeft().contains("“weaver”")),
        "its organisation is found in its collection");
    assertTrue(
        server
            .getTextDocumentService()
            .typeDefinition(
                new TypeDefinitionParams(ServerConnection.document(weaver), new Position(0, 0)))
            .isCompletedExceptionally(),
        "what is not answered is refused at once");
    ServerConnection.result(server.shutdown());
    server.exit();
  }
}
