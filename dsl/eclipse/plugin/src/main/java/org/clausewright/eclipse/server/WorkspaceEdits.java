package org.clausewright.eclipse.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.jspecify.annotations.Nullable;

/**
 * Makes the changes that the server asks for; in the thread of the user interface. What is open in
 * an editor changes there, to be undone in one step and saved by the author; other files change in
 * the workspace, which keeps their last version in its local history.
 */
public final class WorkspaceEdits {

  private WorkspaceEdits() {}

  /**
   * Makes all changes, or none if one isn't possible.
   *
   * @throws CoreException says to the author why the changes can't be made
   */
  public static void apply(WorkspaceEdit edit) throws CoreException {
    apply(FileEdits.of(edit));
  }

  /** The same with changes that are sorted by file. */
  public static void apply(List<FileEdits> files) throws CoreException {
    List<FileEdits> closed = new ArrayList<>();
    for (FileEdits file : files) {
      Optional<OpenFile> open = open(file);
      if (open.isEmpty()) {
        closed.add(file);
      } else if (!file.version().map(it -> it == open.get().text().version()).orElse(true)) {
        throw refusal("The text has changed meanwhile. Please try again.", null);
      }
    }
    write(closed);
    for (FileEdits file : files) {
      Optional<OpenFile> open = open(file);
      if (open.isPresent() && !closed.contains(file)) {
        apply(open.get().document(), file.in(open.get().document()));
      }
    }
  }

  private static Optional<OpenFile> open(FileEdits file) {
    return PolicyPlugin.session().files().of(file.uri());
  }

  /** Changes what an editor shows, to be undone in one step. */
  public static void apply(IDocument document, MultiTextEdit edits) throws CoreException {
    DocumentUndoManagerRegistry.connect(document);
    IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
    undo.beginCompoundChange();
    try {
      edits.apply(document, TextEdit.UPDATE_REGIONS);
    } catch (BadLocationException e) {
      throw refusal("The text has changed meanwhile. Please try again.", e);
    } finally {
      undo.endCompoundChange();
      DocumentUndoManagerRegistry.disconnect(document);
    }
  }

  private static void write(List<FileEdits> closed) throws CoreException {
    if (closed.isEmpty()) {
      return;
    }
    List<IFile> files = new ArrayList<>();
    for (FileEdits edits : closed) {
      files.add(file(edits.uri()));
    }
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    IStatus writable =
        workspace.validateEdit(files.toArray(IFile[]::new), IWorkspace.VALIDATE_PROMPT);
    if (!writable.isOK()) {
      throw new CoreException(writable);
    }
    workspace.run(
        monitor -> {
          for (int i = 0; i < files.size(); i++) {
            write(files.get(i), closed.get(i));
          }
        },
        null);
  }

  private static IFile file(String uri) throws CoreException {
    for (IFile file :
        ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri))) {
      if (file.isAccessible()) {
        return file;
      }
    }
    throw refusal("This file is in no open project, so it can't be changed: " + uri, null);
  }

  private static void write(IFile file, FileEdits edits) throws CoreException {
    try (InputStream stream = file.getContents(true)) {
      IDocument document = new Document(new String(stream.readAllBytes(), file.getCharset()));
      edits.in(document).apply(document, TextEdit.NONE);
      byte[] changed = document.get().getBytes(file.getCharset());
      file.setContents(new ByteArrayInputStream(changed), IResource.KEEP_HISTORY, null);
    } catch (IOException | BadLocationException e) {
      throw refusal("This file can't be changed: " + file.getFullPath(), e);
    }
  }

  private static CoreException refusal(String message, @Nullable Exception cause) {
    return new CoreException(new Status(IStatus.ERROR, PolicyPlugin.ID, message, cause));
  }
}
