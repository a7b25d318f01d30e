package org.clausewright.eclipse.outline;

import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;

/** Gives editors of policies their page in the Outline view. */
public final class OutlineFactory implements IAdapterFactory {

  @Override
  public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
    return type == IContentOutlinePage.class
            && adaptable instanceof ITextEditor editor
            && editor.getAdapter(ITextViewer.class) != null
            && showsPolicy(editor)
        ? type.cast(new OutlinePage(editor))
        : null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }

  private static boolean showsPolicy(ITextEditor editor) {
    IDocument document =
        editor.getDocumentProvider() == null
            ? null
            : editor.getDocumentProvider().getDocument(editor.getEditorInput());
    return document != null
        && PolicyPlugin.session()
            .files()
            .of(document)
            .filter(file -> file.uri().endsWith(".policy"))
            .isPresent();
  }
}
