package org.clausewright.eclipse.fixes;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.eclipse.assist.Placeholders;
import org.clausewright.eclipse.server.FileEdits;
import org.clausewright.eclipse.server.Snippet;
import org.clausewright.eclipse.server.WorkspaceEdits;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.jspecify.annotations.Nullable;

/** Makes the changes of a fix, in the thread of the user interface. */
final class Change {

  private Change() {}

  /** Makes them; if there is something to fill in, the author sees the place. */
  static void make(List<FileEdits> files) {
    try {
      if (files.size() == 1 && files.get(0).snippet().isPresent()) {
        fillIn(files.get(0), files.get(0).snippet().get());
      } else {
        WorkspaceEdits.apply(files);
      }
    } catch (CoreException e) {
      ErrorDialog.openError(null, "Quick Fix", "Nothing was changed.", e.getStatus());
    }
  }

  /**
   * Makes those of several fixes at once. If there is something to fill in, the author is asked for
   * it once.
   *
   * @param title of the fix
   */
  static void makeAll(String title, List<FileEdits> files) {
    Optional<String> placeholder = files.stream().flatMap(Change::placeholder).findFirst();
    if (placeholder.isEmpty()) {
      make(Merging.byFile(files));
      return;
    }
    InputDialog dialog =
        new InputDialog(null, "Quick Fix", title, placeholder.get(), Change::complaint);
    if (dialog.open() == Window.OK) {
      List<FileEdits> filled =
          files.stream().map(file -> file.filled(dialog.getValue().strip())).toList();
      make(Merging.byFile(filled));
    }
  }

  private static Stream<String> placeholder(FileEdits file) {
    return file.snippet().stream()
        .flatMap(
            snippet ->
                snippet.stops().stream()
                    .map(
                        stop ->
                            snippet
                                .text()
                                .substring(stop.offset(), stop.offset() + stop.length())));
  }

  private static @Nullable String complaint(String words) {
    return words.isBlank() || words.contains("\"") ? "Some words, without quotation marks." : null;
  }

  private static void fillIn(FileEdits file, Snippet snippet) throws CoreException {
    ITextViewer viewer = open(file).getAdapter(ITextViewer.class);
    MultiTextEdit edits = file.in(viewer.getDocument());
    int start = edits.getChildren()[0].getOffset();
    WorkspaceEdits.apply(List.of(file));
    Placeholders.fillIn(viewer, start, snippet);
  }

  private static IEditorPart open(FileEdits edits) throws CoreException {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    IFile[] files =
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(edits.uri()));
    return IDE.openEditor(page, files[0], true);
  }
}
