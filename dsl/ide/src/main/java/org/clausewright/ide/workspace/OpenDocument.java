package org.clausewright.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A text that the client has open.
 *
 * @param uri as the client calls it
 * @param path of the file that it stands for, whether or not there is one
 * @param version as the client counts them
 */
public record OpenDocument(String uri, Path path, int version, String text) {

  /** The document after some changes, each of which is to what the one before has left. */
  OpenDocument changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    String now = text;
    for (TextDocumentContentChangeEvent change : changes) {
      now = change.getRange() == null ? change.getText() : replaced(now, change);
    }
    return new OpenDocument(uri, path, newVersion, now);
  }

  private static String replaced(String text, TextDocumentContentChangeEvent change) {
    Lines lines = new Lines(text);
    int start = lines.offset(change.getRange().getStart());
    int end = Math.max(start, lines.offset(change.getRange().getEnd()));
    return text.substring(0, start) + change.getText() + text.substring(end);
  }
}
