package org.clausewright.eclipse.navigation;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.Regions;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The places in files that the server names. */
final class Locations {

  private Locations() {}

  /** Opens one in an editor, and selects what is there. */
  static void open(Location location, IWorkbenchPage page) {
    try {
      IEditorPart part = edit(location.getUri(), page);
      if (part instanceof ITextEditor editor) {
        select(location.getRange(), editor);
      }
    } catch (PartInitException e) {
      PolicyPlugin.log().error("This file can't be opened: " + location.getUri(), e);
    }
  }

  /** The file in the workspace that a URI names. */
  static Optional<IFile> file(String uri) {
    return Arrays.stream(
            ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri)))
        .filter(IFile::isAccessible)
        .findFirst();
  }

  /** All that an answer names. */
  static List<Location> all(Either<List<? extends Location>, List<? extends LocationLink>> answer) {
    return answer.isLeft()
        ? List.copyOf(answer.getLeft())
        : answer.getRight().stream()
            .map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange()))
            .toList();
  }

  private static IEditorPart edit(String uri, IWorkbenchPage page) throws PartInitException {
    Optional<IFile> file = file(uri);
    return file.isPresent()
        ? IDE.openEditor(page, file.get(), true)
        : IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(URI.create(uri)));
  }

  private static void select(Range range, ITextEditor editor) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    Regions.of(range, document)
        .ifPresent(found -> editor.selectAndReveal(found.getOffset(), found.getLength()));
  }
}
