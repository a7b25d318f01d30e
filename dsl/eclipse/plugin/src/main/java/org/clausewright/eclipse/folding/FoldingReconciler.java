package org.clausewright.eclipse.folding;

import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.jspecify.annotations.Nullable;

/** Brings folding into editors, in place of folding by indentation. */
public final class FoldingReconciler implements IReconciler {

  private Optional<Folding> installed = Optional.empty();

  @Override
  public void install(ITextViewer viewer) {
    if (viewer instanceof ProjectionViewer source) {
      Folding made = new Folding(source);
      installed = Optional.of(made);
      made.open();
    }
  }

  @Override
  public void uninstall() {
    installed.ifPresent(Folding::close);
    installed = Optional.empty();
  }

  @Override
  public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
