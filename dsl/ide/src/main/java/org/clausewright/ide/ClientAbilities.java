package org.clausewright.ide;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What the client can do that answers depend on.
 *
 * @param versionedEdits whether it takes edits together with the version that they are for
 * @param placeholders whether it takes edits with places to fill in
 * @param commands that it has itself, by id; it names them in its capabilities as {@code
 *     experimental.commands.commands}, which is what clients of other servers do, too
 */
public record ClientAbilities(boolean versionedEdits, boolean placeholders, Set<String> commands) {

  /** Shows places: of a document's URI, a position in it, and a list of locations. */
  public static final String SHOW_REFERENCES = "clausewright.showReferences";

  /** Shows a policy as a page: of a document's URI and a position in it. */
  public static final String PREVIEW = "clausewright.preview";

  /** Explains a rule: of its code. */
  public static final String EXPLAIN = "clausewright.explain";

  public ClientAbilities {
    commands = Set.copyOf(commands);
  }

  /** What capabilities come to. */
  public static ClientAbilities of(ClientCapabilities client) {
    Optional<WorkspaceEditCapabilities> edits =
        Optional.ofNullable(client.getWorkspace())
            .map(WorkspaceClientCapabilities::getWorkspaceEdit);
    return new ClientAbilities(
        edits.map(WorkspaceEditCapabilities::getDocumentChanges).orElse(false),
        edits.map(WorkspaceEditCapabilities::getSnippetEditSupport).orElse(false),
        commands(new Gson().toJsonTree(client.getExperimental())));
  }

  private static Set<String> commands(JsonElement experimental) {
    Set<String> ids = new HashSet<>();
    if (experimental instanceof JsonObject all
        && all.get("commands") instanceof JsonObject commands
        && commands.get("commands") instanceof JsonArray list) {
      list.forEach(
          each -> {
            if (each.isJsonPrimitive()) {
              ids.add(each.getAsString());
            }
          });
    }
    return ids;
  }

  /** Whether the client has a command. */
  public boolean can(String command) {
    return commands.contains(command);
  }
}
