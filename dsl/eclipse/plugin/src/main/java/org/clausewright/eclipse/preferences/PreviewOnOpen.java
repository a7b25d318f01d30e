package org.clausewright.eclipse.preferences;

import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.preview.PreviewView;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Shows the preview as soon as a policy is opened, for those who want that. */
public final class PreviewOnOpen implements IPartListener2, IWindowListener {

  /** Begins to watch all windows, soon and in the thread of the user interface. */
  public void start() {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(this::watch);
    }
  }

  private void watch() {
    PlatformUI.getWorkbench().addWindowListener(this);
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      windowOpened(window);
    }
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    window.getPartService().addPartListener(this);
    IWorkbenchPage page = window.getActivePage();
    if (page != null) {
      for (IEditorReference editor : page.getEditorReferences()) {
        partOpened(editor);
      }
    }
  }

  @Override
  public void windowClosed(IWorkbenchWindow window) {
    window.getPartService().removePartListener(this);
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {}

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {}

  @Override
  public void partOpened(IWorkbenchPartReference reference) {
    if (reference instanceof IEditorReference editor
        && PolicyPreferences.opensPreview()
        && isPolicy(editor)) {
      IWorkbenchPage page = reference.getPage();
      page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(page));
    }
  }

  private static boolean isPolicy(IEditorReference editor) {
    try {
      IEditorInput input = editor.getEditorInput();
      IFile file = input.getAdapter(IFile.class);
      return file != null && "policy".equals(file.getFileExtension());
    } catch (PartInitException e) {
      return false; // an editor that can't be restored
    }
  }

  private static void show(IWorkbenchPage page) {
    try {
      page.showView(PreviewView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
    } catch (PartInitException e) {
      PolicyPlugin.log().error("The preview can't be shown", e);
    }
  }
}
