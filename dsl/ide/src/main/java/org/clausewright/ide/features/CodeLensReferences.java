package org.clausewright.ide.features;

import java.util.List;
import java.util.Optional;
import org.clausewright.ide.ClientAbilities;
import org.clausewright.ide.Feature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.ide.workspace.View;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ServerCapabilities;

/** How often a section or clause is referred to. */
public final class CodeLensReferences implements Feature<CodeLens, CodeLens> {

  private final ClientAbilities client;

  public CodeLensReferences(ClientAbilities client) {
    this.client = client;
  }

  @Override
  public Request<CodeLens, CodeLens> request() {
    return Requests.CODE_LENS_RESOLVE;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities capabilities) {
    // announced together with the lenses
  }

  @Override
  public CodeLens answer(CodeLens lens, View view) {
    Optional<LensTarget> target = LensTarget.of(lens.getData());
    if (target.isEmpty()) {
      return lens;
    }
    Optional<Document> document = view.document(target.get().uri());
    List<Location> places =
        document
            .flatMap(it -> target.get().in(it).map(found -> Mentions.of(found, it)))
            .orElse(List.of());
    lens.setCommand(command(target.get().uri(), lens, places));
    return lens;
  }

  private Command command(String uri, CodeLens lens, List<Location> places) {
    String title =
        switch (places.size()) {
          case 0 -> "no references";
          case 1 -> "1 reference";
          default -> places.size() + " references";
        };
    return places.isEmpty() || !client.can(ClientAbilities.SHOW_REFERENCES)
        ? CodeLenses.plain(title)
        : new Command(
            title,
            ClientAbilities.SHOW_REFERENCES,
            List.of(uri, lens.getRange().getStart(), places));
  }
}
