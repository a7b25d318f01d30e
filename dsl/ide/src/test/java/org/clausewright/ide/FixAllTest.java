package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Checking;
import org.clausewright.language.Fixes;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.RuleCatalogue.Explanation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All safe fixes at once do the same as {@code clausewright check --fix}. */
final class FixAllTest {

  private static final Checking ALL =
      new Checking(Optional.of(LocalDate.parse(ServerConnection.AS_OF)), Set.of());

  private static final Range ANYWHERE = new Range(new Position(0, 0), new Position(0, 0));

  @Test
  void inTheExamplesOfAllRules(@TempDir Path temporary) throws IOException {
    Path folder = Files.createDirectory(temporary.toRealPath().resolve("open"));
    Path saved = Files.createDirectory(temporary.resolve("saved")).resolve("saved.policy");
    Path file = folder.resolve("open.policy");
    int fixed = 0;
    try (ServerConnection connection = ServerConnection.start(EditingClient::versioned, folder)) {
      for (Explanation rule : RuleCatalogue.all()) {
        connection.open(ServerConnection.uri(file), rule.example());
        List<CodeAction> actions =
            EditingClient.actions(connection, file, ANYWHERE, "source.fixAll.clausewright");
        if (!actions.isEmpty()) {
          connection.apply(actions.get(0).getEdit());
          fixed++;
        }
        assertEquals(mended(saved, rule.example()), connection.text(file), rule.code());
        connection.close(file);
      }
    }
    assertTrue(fixed > 5, "examples with safe fixes: " + fixed);
  }

  private static String mended(Path file, String text) throws IOException {
    String left = text;
    for (int round = 0; round < Fixes.MAXIMUM_ROUNDS; round++) {
      Files.writeString(file, left);
      left = Fixes.safe(PolicyReader.check(List.of(file), ALL).problems()).apply(left);
    }
    return left;
  }

  @Test
  void inAPolicyThatOthersAdopt(@TempDir Path folder) throws IOException {
    Path policies = ServerConnection.copyOfPolicies(folder);
    Path ddat = policies.resolve("ddat/social-media.policy");
    try (ServerConnection connection = ServerConnection.start(EditingClient::versioned, policies)) {
      connection.open(ddat);
      String text = connection.text(ddat);
      connection.replace(ddat, ", ", " ,");
      CodeAction all = EditingClient.actions(connection, ddat, ANYWHERE, "source.fixAll").get(0);
      connection.apply(all.getEdit());
      Files.writeString(ddat, text.replaceFirst(", ", " ,"));
      Fixes once =
          Fixes.safe(
              PolicyReader.check(List.of(ddat), ALL).problems().stream()
                  .filter(each -> each.location().file().endsWith("ddat/social-media.policy"))
                  .toList());
      assertEquals(once.apply(text.replaceFirst(", ", " ,")), connection.text(ddat));
    }
  }
}
