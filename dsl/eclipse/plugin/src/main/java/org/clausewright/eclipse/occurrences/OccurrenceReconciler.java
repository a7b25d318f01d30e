package org.clausewright.eclipse.occurrences;

import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.jspecify.annotations.Nullable;

/** Brings the marks of occurrences into editors, in place of marks of equal words. */
public final class OccurrenceReconciler implements IReconciler {

  private Optional<Occurrences> installed = Optional.empty();

  @Override
  public void install(ITextViewer viewer) {
    if (viewer instanceof ISourceViewer source) {
      Occurrences made = new Occurrences(source);
      installed = Optional.of(made);
      made.open();
    }
  }

  @Override
  public void uninstall() {
    installed.ifPresent(Occurrences::close);
    installed = Optional.empty();
  }

  @Override
  public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
