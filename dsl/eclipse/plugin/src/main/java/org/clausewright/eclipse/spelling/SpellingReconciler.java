package org.clausewright.eclipse.spelling;

import java.util.Optional;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.jspecify.annotations.Nullable;

/** Has the words of the policy in an editor checked when nobody has typed for a moment. */
public final class SpellingReconciler implements IReconciler {

  private Optional<MonoReconciler> installed = Optional.empty();

  @Override
  public void install(ITextViewer viewer) {
    if (viewer instanceof ISourceViewer source) {
      MonoReconciler made = new MonoReconciler(new ProseSpelling(source), false);
      installed = Optional.of(made);
      made.install(viewer);
    }
  }

  @Override
  public void uninstall() {
    installed.ifPresent(MonoReconciler::uninstall);
    installed = Optional.empty();
  }

  @Override
  public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
