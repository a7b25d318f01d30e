package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking for sections, clauses, topics and roles in all files. */
final class SymbolSearchTest {

  @TempDir private static Path folder;
  private static SmallCollection files;
  private static ServerConnection connection;

  @BeforeAll
  static void start() throws IOException {
    files = SmallCollection.in(folder);
    connection = ServerConnection.start(files.folder());
    connection.open(files.policy());
  }

  @AfterAll
  static void stop() {
    connection.close();
  }

  private static List<? extends WorkspaceSymbol> symbols(
      ServerConnection connection, String query) {
    return ServerConnection.result(
            connection.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(query)))
        .getRight();
  }

  private static List<String> found(String query) {
    return symbols(connection, query).stream()
        .map(each -> each.getKind() + " " + each.getName() + " (" + each.getContainerName() + ")")
        .toList();
  }

  @Test
  void bestMatchesComeFirst() {
    assertEquals(
        List.of(
            "Namespace Removal (1. removal · Other · North School)",
            "EnumMember removal · Removing posts (removal · Use · Words of “all” 🏫)",
            "Method removal · 🙂 Staff must ask “first” before a posts goes. "
                + "(1.2 removal · Posts 🐦 · North Trust)"),
        found("REMOVAL"));
  }

  @Test
  void wordsMayStandApart() {
    assertEquals(List.of("Interface Headteacher (head · Words of “all” 🏫)"), found("headt"));
    assertEquals(
        List.of("EnumMember Removing posts (removal · Use · Words of “all” 🏫)"),
        found("posts remov"));
    assertEquals(List.of(), found("no such thing"));
    assertEquals(List.of(), found(" "));
  }

  @Test
  void placeIsThatOfTheName() {
    Location place = symbols(connection, "look").get(0).getLocation().getLeft();
    assertEquals(ServerConnection.uri(files.policy()), place.getUri());
    assertEquals(connection.position(files.policy(), "right |look"), place.getRange().getStart());
  }

  @Test
  void unsavedTextsCountAndThereIsAnEnd() throws IOException {
    StringBuilder text = new StringBuilder("policy long \"Long\" of north {\n");
    for (int i = 0; i < 300; i++) {
      text.append("statement anyway-").append(i).append(" \"Anyway.\"\n");
    }
    Path file = files.folder().resolve("long.policy");
    connection.open(ServerConnection.uri(file), text.append("}\n").toString());
    List<? extends WorkspaceSymbol> found = symbols(connection, "anyway");
    assertEquals(200, found.size());
    assertTrue(found.get(0).getName().startsWith("Anyway."));
    connection.close(file);
  }
}
