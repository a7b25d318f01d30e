package org.clausewright.eclipse.minings;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.clausewright.eclipse.navigation.FindReferences;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.eclipse.server.Regions;
import org.clausewright.ide.ClientAbilities;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.jface.text.source.inlined.Positions;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.swt.events.MouseEvent;
import org.jspecify.annotations.Nullable;

/** References to what is named in a line, counted when they are about to be drawn above it. */
final class LensMining extends LineHeaderCodeMining {

  private final OpenFile file;
  private final CodeLens lens;
  private final String id;
  private volatile boolean leadsToReferences;

  LensMining(CodeLens lens, OpenFile file, ICodeMiningProvider provider)
      throws BadLocationException {
    super(above(lens, file.document()), provider, null);
    this.file = file;
    this.lens = lens;
    IRegion name = Regions.of(lens.getRange(), file.document()).orElseThrow();
    this.id = file.document().get(name.getOffset(), name.getLength());
  }

  /** Not the position of the number that begins the line, or else they would be drawn as one. */
  private static Position above(CodeLens lens, IDocument document) throws BadLocationException {
    Position first = Positions.of(lens.getRange().getStart().getLine(), document, true);
    return new Position(first.getOffset(), first.getLength() + 1);
  }

  @Override
  protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
    return Answers.to(server -> server.getTextDocumentService().resolveCodeLens(lens))
        .thenAccept(answer -> answer.map(CodeLens::getCommand).ifPresent(this::show));
  }

  private void show(Command command) {
    leadsToReferences = Objects.equals(command.getCommand(), ClientAbilities.SHOW_REFERENCES);
    setLabel(leadsToReferences ? command.getTitle() : "");
  }

  @Override
  public @Nullable Consumer<MouseEvent> getAction() {
    return leadsToReferences
        ? event -> FindReferences.search(file, lens.getRange().getStart(), id)
        : null;
  }
}
