package org.clausewright.eclipse.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausewright.eclipse.server.Answers;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * A thing that was found by its title or id.
 *
 * @param place what it is part of
 * @param rank how well it fits what was typed, the less the better
 */
record Symbol(String name, String place, SymbolKind kind, Location location, int rank) {

  /** All that fit; waits for the server. */
  static List<Symbol> matching(String typed) {
    Optional<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> answer =
        Answers.await(
                Answers.to(
                    server ->
                        server.getWorkspaceService().symbol(new WorkspaceSymbolParams(typed))))
            .flatMap(each -> each);
    List<? extends WorkspaceSymbol> found =
        answer.filter(Either::isRight).map(Either::getRight).orElse(List.of());
    return IntStream.range(0, found.size())
        .filter(index -> found.get(index).getLocation().isLeft())
        .mapToObj(index -> of(found.get(index), index))
        .toList();
  }

  private static Symbol of(WorkspaceSymbol found, int rank) {
    String place = found.getContainerName() == null ? "" : found.getContainerName();
    return new Symbol(found.getName(), place, found.getKind(), found.getLocation().getLeft(), rank);
  }
}
