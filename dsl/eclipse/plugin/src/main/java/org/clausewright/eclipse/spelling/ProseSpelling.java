package org.clausewright.eclipse.spelling;

import org.clausewright.language.editing.Token;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.eclipse.ui.texteditor.spelling.SpellingReconcileStrategy;

/** Checks what stands between quotation marks, by the preferences of text editors. */
final class ProseSpelling extends SpellingReconcileStrategy {

  ProseSpelling(ISourceViewer viewer) {
    super(viewer, EditorsUI.getSpellingService());
  }

  @Override
  public void reconcile(IRegion all) {
    IDocument document = getDocument();
    if (document == null || getAnnotationModel() == null) {
      return;
    }
    SpellingContext context = new SpellingContext();
    context.setContentType(getContentType());
    EditorsUI.getSpellingService()
        .check(
            document,
            prose(document.get()),
            context,
            createSpellingProblemCollector(),
            new NullProgressMonitor());
  }

  private static IRegion[] prose(String text) {
    return Token.of(text).stream()
        .filter(token -> token.kind() == Token.Kind.PROSE)
        .map(token -> new Region(token.start(), token.length()))
        .toArray(IRegion[]::new);
  }
}
