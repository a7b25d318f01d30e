package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.ide.workspace.Lines;
import org.clausewright.model.Policy;
import org.eclipse.lsp4j.InitializeParams;
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

  @Test
  void leadsToTheClauseThatIsWritten() throws IOException {
    Path weaver = Path.of("../../policies/weaver/social-media.policy").toRealPath();
    String text = Files.readString(weaver);
    PolicyServer server = new PolicyServer(Optional.of(new Titles()));
    InitializeParams params = new InitializeParams();
    params.setRootUri(ServerConnection.uri(weaver.getParent()));
    ServerConnection.result(server.initialize(params));
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
