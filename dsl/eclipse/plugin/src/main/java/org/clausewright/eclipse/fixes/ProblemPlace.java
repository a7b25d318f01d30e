package org.clausewright.eclipse.fixes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.OpenFiles;
import org.clausewright.eclipse.server.ProblemMarkers;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Where a problem is, and of what kind.
 *
 * @param start the first character, counted from the start of the file
 */
record ProblemPlace(String uri, String code, int line, int start, int end) {

  /** The place of a marker; empty if its file is not on this computer any more. */
  static Optional<ProblemPlace> of(IMarker marker) {
    String code = marker.getAttribute(ProblemMarkers.CODE, "");
    return Optional.ofNullable(marker.getResource().getLocationURI())
        .map(OpenFiles::uri)
        .map(
            uri ->
                new ProblemPlace(
                    uri,
                    code,
                    marker.getAttribute(IMarker.LINE_NUMBER, 1) - 1,
                    marker.getAttribute(IMarker.CHAR_START, 0),
                    marker.getAttribute(IMarker.CHAR_END, 0)));
  }

  /** What the server knows to do about it. */
  CompletableFuture<List<CodeAction>> fixes() {
    CodeActionContext context = new CodeActionContext(List.of(), List.of(CodeActionKind.QuickFix));
    CodeActionParams params =
        new CodeActionParams(new TextDocumentIdentifier(uri), range(), context);
    return PolicyPlugin.session()
        .server()
        .ask(server -> server.getTextDocumentService().codeAction(params))
        .thenApply(
            answer -> Objects.requireNonNullElse(answer, List.<Either<Command, CodeAction>>of()))
        .thenApply(
            answer ->
                answer.stream()
                    .filter(Either::isRight)
                    .map(Either::getRight)
                    .filter(this::isFor)
                    .toList());
  }

  /** In a file that is not open, the whole line: its text isn't known here. */
  private Range range() {
    return PolicyPlugin.session()
        .files()
        .of(uri)
        .map(file -> file.text().lines())
        .map(lines -> new Range(lines.position(start), lines.position(end)))
        .orElse(new Range(new Position(line, 0), new Position(line + 1, 0)));
  }

  private boolean isFor(CodeAction action) {
    return action.getEdit() != null
        && Objects.requireNonNullElse(action.getDiagnostics(), List.<Diagnostic>of()).stream()
            .anyMatch(this::isSame);
  }

  private boolean isSame(Diagnostic diagnostic) {
    Position at = diagnostic.getRange().getStart();
    Optional<Lines> lines = PolicyPlugin.session().files().of(uri).map(file -> file.text().lines());
    return code.equals(diagnostic.getCode().getLeft())
        && lines.map(known -> known.offset(at) == start).orElse(at.getLine() == line);
  }
}
