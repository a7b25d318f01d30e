package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Diagnostics;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.Reading;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any session of editing the client has been told exactly what a check of the same texts
 * finds, and nothing has failed. Another session than the usual one is had with {@code
 * -Dsession.seed=…}.
 */
final class SessionTest {

  private static final Checking ALL =
      new Checking(Optional.of(LocalDate.parse(ServerConnection.AS_OF)), Set.of());

  private static final int EDITS = 1000;
  private static final int EDITS_BETWEEN_CHECKS = 250;
  private static final int EDITS_BETWEEN_ALL_REQUESTS = 50;

  private final Random random = new Random(Long.getLong("session.seed", 1));
  private final List<CompletableFuture<?>> requests = new ArrayList<>();

  @Test
  void endsWithWhatACheckFinds(@TempDir Path folder) throws IOException {
    Path policies = ServerConnection.copyOfPolicies(folder);
    try (ServerConnection connection = ServerConnection.start(EditingClient::skilled, policies)) {
      RandomAuthor author = new RandomAuthor(connection, policies, random);
      for (int edit = 1; edit <= EDITS; edit++) {
        author.edit();
        if (edit % EDITS_BETWEEN_ALL_REQUESTS == 0) {
          RequestKind.ALL.forEach(kind -> send(kind, author, connection));
          requests.forEach(SessionTest::verify);
          requests.clear();
        } else if (random.nextInt(3) == 0) {
          send(RequestKind.ALL.get(random.nextInt(RequestKind.ALL.size())), author, connection);
        }
        if (edit % EDITS_BETWEEN_CHECKS == 0) {
          verify(author, connection, policies);
        }
      }
      assertEquals(List.of(), connection.log());
      ServerConnection.result(connection.server().shutdown());
    }
  }

  private void send(RequestKind kind, RandomAuthor author, ServerConnection connection) {
    if (kind.provider().apply(connection.initialized().getCapabilities()) != null) {
      Position start = new Position(random.nextInt(400), random.nextInt(100));
      Position end = new Position(start.getLine() + random.nextInt(20), 50 + random.nextInt(99));
      requests.add(
          kind.sending()
              .send(
                  new RequestKind.About(
                      connection.server(),
                      ServerConnection.document(author.anyOpen()),
                      new Range(start, end))));
    }
  }

  /** A request may be refused, but it may not fail. */
  private static void verify(CompletableFuture<?> request) {
    try {
      request.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      assertTrue(
          e.getCause() instanceof ResponseErrorException refused
              && refused.getResponseError().getCode() != ResponseErrorCode.InternalError.getValue(),
          () -> String.valueOf(e.getCause()));
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  private static void verify(RandomAuthor author, ServerConnection connection, Path policies)
      throws IOException {
    author.save();
    Reading expected = PolicyReader.check(List.of(policies), ALL);
    for (Path file : files(policies)) {
      List<Diagnostic> diagnostics =
          expected.problems().stream()
              .filter(each -> Path.of(each.location().file()).equals(file))
              .map(Diagnostics::of)
              .toList();
      if (author.isOpen(file)) {
        assertEquals(diagnostics, connection.diagnostics(file), file.toString());
      } else {
        connection.await(
            diagnostics.size() + " findings in " + file,
            () -> connection.client().diagnostics(ServerConnection.uri(file)).equals(diagnostics));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
