package org.clausewright.ide.features;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.jspecify.annotations.Nullable;

/** What can be folded: whatever stands in braces, and comments of several lines. */
public final class FoldingRanges
    implements DocumentFeature<FoldingRangeRequestParams, List<FoldingRange>> {

  @Override
  public Request<FoldingRangeRequestParams, List<FoldingRange>> request() {
    return Requests.FOLDING_RANGE;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setFoldingRangeProvider(true);
  }

  @Override
  public List<FoldingRange> answer(FoldingRangeRequestParams params, Document document) {
    List<FoldingRange> ranges = new ArrayList<>();
    Lines lines = document.lines();
    Deque<ILeafNode> open = new ArrayDeque<>();
    for (ILeafNode leaf : document.analysis().root().getLeafNodes()) {
      if (leaf.isHidden()) {
        if (leaf.getText().startsWith("/*")) {
          add(ranges, lines, leaf.getOffset(), leaf.getEndOffset(), FoldingRangeKind.Comment);
        }
      } else if (is(leaf, "{")) {
        open.push(leaf);
      } else if (is(leaf, "}") && !open.isEmpty()) {
        // the line of the closing brace stays
        add(ranges, lines, open.pop().getOffset(), lineBefore(leaf, lines), null);
      }
    }
    return ranges;
  }

  private static boolean is(ILeafNode leaf, String keyword) {
    return leaf.getGrammarElement() instanceof Keyword && leaf.getText().equals(keyword);
  }

  private static int lineBefore(ILeafNode leaf, Lines lines) {
    int line = lines.position(leaf.getOffset()).getLine();
    return line == 0 ? 0 : lines.end(line - 1);
  }

  private static void add(
      List<FoldingRange> ranges, Lines lines, int offset, int end, @Nullable String kind) {
    int first = lines.position(offset).getLine();
    int last = lines.position(end).getLine();
    if (first < last) {
      FoldingRange range = new FoldingRange(first, last);
      range.setKind(kind);
      ranges.add(range);
    }
  }
}
