package org.clausewright.eclipse.refactoring;

import java.net.URI;
import java.util.Arrays;
import org.clausewright.eclipse.server.FileEdits;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.edits.TextEditGroup;

/** What the server wants to change in a file, as previews show it, step by step. */
final class FileChanges {

  private FileChanges() {}

  static Change of(FileEdits edits, IProgressMonitor monitor) throws CoreException {
    IFile file = file(edits.uri());
    TextFileChange change = new TextFileChange(file.getName(), file);
    change.setTextType("policy");
    IDocument document = change.getCurrentDocument(monitor);
    MultiTextEdit root = edits.in(document);
    change.setEdit(root);
    for (TextEdit edit : root.getChildren()) {
      change.addTextEditChangeGroup(group(change, edit, document));
    }
    return change;
  }

  private static TextEditChangeGroup group(TextChange change, TextEdit edit, IDocument document) {
    return new TextEditChangeGroup(
        change, new TextEditGroup(line(edit.getOffset(), document), edit));
  }

  private static String line(int offset, IDocument document) {
    try {
      IRegion line = document.getLineInformationOfOffset(offset);
      return document.get(line.getOffset(), line.getLength()).strip();
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IFile file(String uri) throws CoreException {
    return Arrays.stream(
            ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(uri)))
        .filter(IFile::isAccessible)
        .findFirst()
        .orElseThrow(
            () ->
                new CoreException(
                    Status.error(
                        "This file is in no open project, so it can't be changed: " + uri)));
  }
}
