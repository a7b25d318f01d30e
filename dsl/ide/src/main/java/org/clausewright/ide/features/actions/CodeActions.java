package org.clausewright.ide.features.actions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.ide.ClientAbilities;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done about what is wrong. */
public final class CodeActions
    implements DocumentFeature<CodeActionParams, List<Either<Command, CodeAction>>> {

  private final List<Actions> quickFixes;
  private final Actions fixAll;

  public CodeActions(ClientAbilities client) {
    Changes changes = new Changes(client);
    quickFixes =
        List.of(
            new FixActions(changes),
            new NearNameActions(changes),
            new CreateActions(changes),
            new AcceptActions(changes),
            new ExplainActions(client));
    fixAll = new FixAllAction(changes);
  }

  @Override
  public Request<CodeActionParams, List<Either<Command, CodeAction>>> request() {
    return Requests.CODE_ACTION;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, FixAllAction.KIND)));
  }

  @Override
  public List<Either<Command, CodeAction>> answer(CodeActionParams params, Document document) {
    List<String> only = Optional.ofNullable(params.getContext().getOnly()).orElse(List.of());
    Spot spot = new Spot(document, params.getRange(), only);
    Stream<CodeAction> fixes =
        spot.wants(CodeActionKind.QuickFix)
            ? quickFixes.stream().flatMap(each -> each.at(spot))
            : Stream.empty();
    Stream<CodeAction> all = spot.wants(FixAllAction.KIND) ? fixAll.at(spot) : Stream.empty();
    return Stream.concat(fixes, all).<Either<Command, CodeAction>>map(Either::forRight).toList();
  }
}
