package org.clausewright.eclipse.minings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Shows above a section or clause how often it is referred to, and in a line the numbers that are
 * printed there but not written.
 */
public final class NumberMinings extends AbstractCodeMiningProvider {

  /** The editor puts in what it gets where it gets it; so that is the thread that it draws in. */
  private static final Executor WINDOW = PlatformUI.getWorkbench().getDisplay()::asyncExec;

  /** Asks about them anew in all editors, soon; to be called from any thread. */
  public static void refresh() {
    if (!PlatformUI.isWorkbenchRunning()) {
      return;
    }
    WINDOW.execute(
        () -> {
          for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
              Arrays.stream(page.getEditorReferences()).forEach(NumberMinings::refresh);
            }
          }
        });
  }

  private static void refresh(IEditorReference reference) {
    IEditorPart editor = reference.getEditor(false);
    ITextViewer viewer = editor == null ? null : Adapters.adapt(editor, ITextViewer.class);
    if (viewer instanceof ISourceViewerExtension5 mined
        && viewer.getDocument() != null
        && PolicyPlugin.session().files().of(viewer.getDocument()).isPresent()) {
      mined.updateCodeMinings();
    }
  }

  @Override
  public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(
      ITextViewer viewer, IProgressMonitor monitor) {
    IDocument document = viewer.getDocument();
    Optional<OpenFile> file =
        document == null || !ToggleNumbers.isOn()
            ? Optional.empty()
            : PolicyPlugin.session().files().of(document);
    return file.map(this::minings)
        .orElseGet(() -> CompletableFuture.completedFuture(new ArrayList<>()));
  }

  private CompletableFuture<List<? extends ICodeMining>> minings(OpenFile file) {
    OpenFile.Text about = file.text();
    Lines lines = about.lines();
    Range all = new Range(lines.position(0), lines.position(about.text().length()));
    CompletableFuture<Optional<List<? extends CodeLens>>> lenses =
        Answers.to(
            server ->
                server.getTextDocumentService().codeLens(new CodeLensParams(file.identifier())));
    CompletableFuture<Optional<List<InlayHint>>> hints =
        Answers.to(
            server ->
                server
                    .getTextDocumentService()
                    .inlayHint(new InlayHintParams(file.identifier(), all)));
    return lenses.thenCombineAsync(
        hints,
        (above, within) -> {
          if (file.text() != about) {
            throw new CancellationException("the text is another one; that is asked about next");
          }
          return minings(above.orElse(List.of()), within.orElse(List.of()), file);
        },
        WINDOW);
  }

  private List<ICodeMining> minings(
      List<? extends CodeLens> lenses, List<InlayHint> hints, OpenFile file) {
    List<ICodeMining> minings = new ArrayList<>();
    try {
      for (CodeLens lens : lenses) {
        if (lens.getCommand() == null) { // or else it says what the line says
          minings.add(new LensMining(lens, file, this));
        }
      }
      for (InlayHint hint : hints) {
        minings.add(new HintMining(hint, file.document(), this));
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
    return minings;
  }
}
