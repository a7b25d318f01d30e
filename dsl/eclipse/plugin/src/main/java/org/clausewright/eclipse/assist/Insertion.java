package org.clausewright.eclipse.assist;

import java.util.List;
import java.util.Objects;
import org.clausewright.eclipse.server.Snippet;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/**
 * What a completion changes, counted in the text as it was when it was asked for.
 *
 * @param invoked where the cursor was
 * @param snippet is written from {@code start} to {@code end}, with the cursor in between
 * @param indents whether its lines are indented like the one where it is written
 * @param more changes somewhere else
 */
record Insertion(
    int invoked, int start, int end, Snippet snippet, boolean indents, List<Replacement> more) {

  /** Text for a place. */
  record Replacement(int offset, int length, String text) {

    static Replacement of(TextEdit edit, Lines lines) {
      int start = lines.offset(edit.getRange().getStart());
      int end = lines.offset(edit.getRange().getEnd());
      return new Replacement(start, end - start, edit.getNewText());
    }
  }

  static Insertion of(CompletionItem item, Lines lines, int invoked) {
    String text = Objects.requireNonNullElse(item.getInsertText(), item.getLabel());
    int start = startOfWord(lines.text(), invoked);
    int end = invoked;
    if (item.getTextEdit() != null) {
      text = item.getTextEdit().map(TextEdit::getNewText, InsertReplaceEdit::getNewText);
      Range range = item.getTextEdit().map(TextEdit::getRange, InsertReplaceEdit::getInsert);
      start = lines.offset(range.getStart());
      end = lines.offset(range.getEnd());
    }
    Snippet snippet =
        item.getInsertTextFormat() == InsertTextFormat.Snippet
            ? Snippet.of(text)
            : new Snippet(text, List.of());
    List<TextEdit> more = Objects.requireNonNullElse(item.getAdditionalTextEdits(), List.of());
    return new Insertion(
        invoked,
        Math.min(start, invoked),
        Math.max(end, invoked),
        snippet,
        item.getInsertTextMode() != InsertTextMode.AsIs,
        more.stream().map(edit -> Replacement.of(edit, lines)).toList());
  }

  private static int startOfWord(String text, int offset) {
    int start = offset;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || "-_.".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    return start;
  }

  /** The change of the place itself when the cursor has moved, by typing, to another place. */
  ReplaceEdit edit(int cursor, Snippet laidOut) {
    return new ReplaceEdit(start, end - start + cursor - invoked, laidOut.text());
  }

  /** The changes somewhere else when the cursor has moved, by typing, to another place. */
  void addMore(MultiTextEdit all, int cursor) {
    for (Replacement each : more) {
      int moved = each.offset() < invoked ? 0 : cursor - invoked;
      all.addChild(new ReplaceEdit(each.offset() + moved, each.length(), each.text()));
    }
  }
}
