package org.clausewright.eclipse.preview;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells the preview which editor is in front. */
final class EditorWatch implements IPartListener2 {

  private final PreviewView view;

  EditorWatch(PreviewView view) {
    this.view = view;
  }

  void open(IWorkbenchPage page) {
    page.addPartListener(this);
    IEditorPart editor = page.getActiveEditor();
    if (editor != null) {
      view.shown(editor);
    }
  }

  void close(IWorkbenchPage page) {
    page.removePartListener(this);
  }

  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    if (reference.getPart(false) instanceof IEditorPart editor) {
      view.shown(editor);
    }
  }

  @Override
  public void partBroughtToTop(IWorkbenchPartReference reference) {
    partActivated(reference);
  }

  @Override
  public void partClosed(IWorkbenchPartReference reference) {
    if (reference.getPart(false) instanceof IEditorPart editor) {
      view.closed(editor);
    }
  }
}
