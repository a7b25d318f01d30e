package org.clausewright.ide.features;

import java.util.List;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextEdit;

/** Lays some lines of a document out. */
public final class RangeFormatting
    implements DocumentFeature<DocumentRangeFormattingParams, List<? extends TextEdit>> {

  @Override
  public Request<DocumentRangeFormattingParams, List<? extends TextEdit>> request() {
    return Requests.RANGE_FORMATTING;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setDocumentRangeFormattingProvider(true);
  }

  @Override
  public List<? extends TextEdit> answer(DocumentRangeFormattingParams params, Document document) {
    return LayoutEdits.of(document).stream()
        .filter(edit -> touch(edit.getRange(), params.getRange()))
        .toList();
  }

  /** Whether an edit, which is of whole lines, changes one of those that are selected. */
  private static boolean touch(Range edit, Range selected) {
    int first = selected.getStart().getLine();
    int last = selected.getEnd().getLine();
    boolean endsBefore = selected.getEnd().getCharacter() == 0 && last > first;
    return edit.getStart().getLine() <= (endsBefore ? last - 1 : last) && first <= lastLine(edit);
  }

  /** An edit that ends where a line begins does not change that line. */
  private static int lastLine(Range edit) {
    int line = edit.getEnd().getLine();
    return edit.getEnd().getCharacter() == 0 && line > edit.getStart().getLine() ? line - 1 : line;
  }
}
