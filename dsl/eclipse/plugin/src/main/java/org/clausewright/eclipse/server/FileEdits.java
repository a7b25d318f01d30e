package org.clausewright.eclipse.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/**
 * The changes of one file that a {@link WorkspaceEdit} asks for.
 *
 * @param uri of the file, as the server writes it
 * @param version of the open document that the changes are for; empty if it doesn't matter
 * @param snippet of the only edit, if that one has places to fill in
 */
public record FileEdits(
    String uri, Optional<Integer> version, List<TextEdit> edits, Optional<Snippet> snippet) {

  public FileEdits {
    edits = List.copyOf(edits);
  }

  /** All files that are to be changed. */
  public static List<FileEdits> of(WorkspaceEdit edit) {
    List<FileEdits> files = new ArrayList<>();
    if (edit.getDocumentChanges() != null) {
      edit.getDocumentChanges().forEach(change -> files.add(of(change.getLeft())));
    } else if (edit.getChanges() != null) {
      edit.getChanges()
          .forEach(
              (uri, edits) ->
                  files.add(new FileEdits(uri, Optional.empty(), edits, Optional.empty())));
    }
    return files;
  }

  private static FileEdits of(TextDocumentEdit change) {
    List<TextEdit> edits = change.getEdits().stream().map(FileEdits::plain).toList();
    Optional<Snippet> snippet =
        change.getEdits().size() == 1 && change.getEdits().get(0).isRight()
            ? Optional.of(Snippet.of(change.getEdits().get(0).getRight().getSnippet().getValue()))
            : Optional.empty();
    return new FileEdits(
        change.getTextDocument().getUri(),
        Optional.ofNullable(change.getTextDocument().getVersion()),
        edits,
        snippet);
  }

  private static TextEdit plain(Either<TextEdit, SnippetTextEdit> edit) {
    return edit.map(
        text -> text,
        snippet ->
            new TextEdit(snippet.getRange(), Snippet.of(snippet.getSnippet().getValue()).text()));
  }

  /** The same with some words in the places that are to be filled in. */
  public FileEdits filled(String words) {
    return snippet
        .map(
            places ->
                new FileEdits(
                    uri,
                    version,
                    List.of(new TextEdit(edits.get(0).getRange(), places.filled(words))),
                    Optional.empty()))
        .orElse(this);
  }

  /** The changes for a document that holds the file's text. */
  public MultiTextEdit in(IDocument document) {
    return in(document, edits);
  }

  /** Changes for a document whose text they are meant for. */
  public static MultiTextEdit in(IDocument document, List<? extends TextEdit> edits) {
    Lines lines = new Lines(document.get());
    MultiTextEdit all = new MultiTextEdit();
    for (TextEdit edit : edits) {
      Range range = edit.getRange();
      int start = lines.offset(range.getStart());
      all.addChild(new ReplaceEdit(start, lines.offset(range.getEnd()) - start, edit.getNewText()));
    }
    return all;
  }
}
