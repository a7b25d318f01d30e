package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.ide.workspace.Lines;
import org.clausewright.model.Policy;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy as a page, made by whoever can. */
final class PreviewTest {

  /** Shows a policy's title. */
  private static final class Titles implements PreviewRenderer {
    @Override
    public String html(Policy policy) {
      return policy.title();
    }

    @Override
    public String anchor(Policy policy, String id) {
      return "clause-" + id;
    }
  }

  private static PolicyServer server(Path folder, ClientCapabilities client) {
    PolicyServer server = new PolicyServer(Optional.of(new Titles()));
    InitializeParams params = new InitializeParams();
    params.setRootUri(ServerConnection.uri(folder));
    params.setCapabilities(client);
    ServerConnection.result(server.initialize(params));
    return server;
  }

  @Test
  void leadsToTheClauseThatIsWritten() throws IOException {
    Path weaver = Path.of("../../policies/weaver/social-media.policy").toRealPath();
    String text = Files.readString(weaver);
    PolicyServer server = server(weaver.getParent(), new ClientCapabilities());
    Preview preview =
        ServerConnection.result(
            server.preview(
                new PreviewParams(
                    ServerConnection.document(weaver),
                    new Lines(text).position(text.indexOf("clause at-all-times") + 10))));
    assertEquals(new Preview("Social Media Policy", "clause-at-all-times", null), preview);
    server.exit();
  }

  @Test
  void leadsBackToTheWordsOfAClause() throws IOException {
    Path weaver = Path.of("../../policies/weaver/social-media.policy").toRealPath();
    PolicyServer server = server(weaver.getParent(), new ClientCapabilities());
    Location place =
        ServerConnection.result(
            server.previewSource(
                new PreviewSourceParams(
                    ServerConnection.document(weaver), null, "clause-at-all-times")));
    String text = Files.readString(weaver);
    Lines lines = new Lines(text);
    assertEquals(
        "at-all-times",
        text.substring(
            lines.offset(place.getRange().getStart()), lines.offset(place.getRange().getEnd())));
    server.exit();
  }

  @Test
  void anAdoptionLeadsBackToWhatItAdopts(@TempDir Path folder) throws IOException {
    Path model = folder.resolve("model.policy");
    Files.writeString(
        model,
        "trust t \"T\"\npolicy p \"P\" of t {\n    clause first {\n        statement \"A.\"\n    }\n}\n");
    Path adopting = folder.resolve("adopting.policy");
    Files.writeString(adopting, "school s \"S\" part of t\nadoption q \"Q\" of p by s {\n}\n");
    PolicyServer server = server(folder, new ClientCapabilities());
    Location place =
        ServerConnection.result(
            server.previewSource(
                new PreviewSourceParams(
                    ServerConnection.document(adopting), null, "clause-first")));
    assertEquals(ServerConnection.uri(model.toRealPath()), place.getUri());
    server.exit();
  }

  @Test
  void namesTheErrorThatIsInTheWay(@TempDir Path folder) throws IOException {
    Path policy = folder.resolve("trial.policy");
    Files.writeString(policy, "policy p \"P\" of nobody {\n    statement \"A.\"\n}\n");
    PolicyServer server = server(folder, new ClientCapabilities());
    Preview preview =
        ServerConnection.result(
            server.preview(new PreviewParams(ServerConnection.document(policy), null)));
    assertTrue(String.valueOf(preview.message()).startsWith("Line 1: "), preview.toString());
    server.exit();
  }

  @Test
  void isOfferedAboveAPolicy() throws IOException {
    Path weaver = Path.of("../../policies/weaver/social-media.policy").toRealPath();
    ClientCapabilities client = new ClientCapabilities();
    assertEquals(List.of(), previews(weaver, client));
    client.setExperimental(
        Map.of("commands", Map.of("commands", List.of(ClientAbilities.PREVIEW))));
    assertEquals(
        List.of(
            new Command(
                "Preview",
                ClientAbilities.PREVIEW,
                List.of(ServerConnection.uri(weaver), new Position(0, 7)))),
        previews(weaver, client));
  }

  private static List<Command> previews(Path policy, ClientCapabilities client) {
    PolicyServer server = server(policy.getParent(), client);
    List<Command> commands =
        ServerConnection.result(
                server
                    .getTextDocumentService()
                    .codeLens(new CodeLensParams(ServerConnection.document(policy))))
            .stream()
            .map(CodeLens::getCommand)
            .filter(each -> each != null && each.getTitle().equals("Preview"))
            .toList();
    server.exit();
    return commands;
  }

  @Test
  void saysWhyThereIsNone(@TempDir Path folder) throws IOException {
    Path policies = ServerConnection.copyOfPolicies(folder);
    try (ServerConnection connection = ServerConnection.start(policies)) {
      Preview preview =
          ServerConnection.result(
              connection
                  .server()
                  .preview(
                      new PreviewParams(
                          ServerConnection.document(policies.resolve("weaver/social-media.policy")),
                          null)));
      assertNull(preview.html());
      assertTrue(String.valueOf(preview.message()).contains("makes no pages"));
    }
  }
}
