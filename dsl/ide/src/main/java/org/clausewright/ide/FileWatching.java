package org.clausewright.ide;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** Asks a client that can to tell when policies and project files change on disk. */
final class FileWatching {

  private FileWatching() {}

  static void register(LanguageClient client, ClientCapabilities abilities) {
    if (!isAble(abilities)) {
      return;
    }
    DidChangeWatchedFilesRegistrationOptions files =
        new DidChangeWatchedFilesRegistrationOptions(
            List.of(
                new FileSystemWatcher(Either.forLeft("**/*.policy")),
                new FileSystemWatcher(Either.forLeft("**/clausewright.toml"))));
    client.registerCapability(
        new RegistrationParams(
            List.of(
                new Registration("clausewright-files", "workspace/didChangeWatchedFiles", files))));
  }

  private static boolean isAble(ClientCapabilities abilities) {
    DidChangeWatchedFilesCapabilities watching =
        abilities.getWorkspace() == null
            ? null
            : abilities.getWorkspace().getDidChangeWatchedFiles();
    return watching != null && Boolean.TRUE.equals(watching.getDynamicRegistration());
  }
}
