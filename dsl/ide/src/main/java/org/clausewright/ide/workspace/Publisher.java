package org.clausewright.ide.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.FileReading;
import org.clausewright.language.reading.RealPath;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Tells the client what is wrong with each file, if it has not been told so already. */
final class Publisher {

  private record Told(String uri, int version, List<Problem> problems) {}

  private static final int CLOSED = -1;

  private final Consumer<PublishDiagnosticsParams> client;
  private final Map<Path, Told> told = new HashMap<>();
  private final Set<Path> seen = new HashSet<>();

  Publisher(Consumer<PublishDiagnosticsParams> client) {
    this.client = client;
  }

  /** Begins to tell about all files anew. */
  void start() {
    seen.clear();
  }

  /** Tells what is wrong with a file now. */
  void publish(FileReading reading, View view) {
    Path file = RealPath.of(Path.of(reading.file()));
    seen.add(file);
    OpenDocument document = view.open().get(file);
    String uri = document == null ? Uris.of(Path.of(reading.file())) : document.uri();
    int version = document == null ? CLOSED : document.version();
    Told before = told.get(file);
    Told now = new Told(uri, version, reading.problems());
    if (now.equals(before) || (before == null && document == null && now.problems.isEmpty())) {
      return;
    }
    if (before != null && !before.uri.equals(uri)) {
      clear(before);
    }
    told.put(file, now);
    List<Diagnostic> diagnostics = now.problems.stream().map(Diagnostics::of).toList();
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(uri, new ArrayList<>(diagnostics));
    if (document != null) {
      params.setVersion(version);
    }
    client.accept(params);
  }

  /** All files were told about: those that weren't are gone. */
  void finish() {
    told.entrySet()
        .removeIf(
            each -> {
              boolean gone = !seen.contains(each.getKey());
              if (gone) {
                clear(each.getValue());
              }
              return gone;
            });
  }

  private void clear(Told gone) {
    if (!gone.problems.isEmpty()) {
      client.accept(new PublishDiagnosticsParams(gone.uri, new ArrayList<>()));
    }
  }
}
