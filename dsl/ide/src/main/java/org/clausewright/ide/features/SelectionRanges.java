package org.clausewright.ide.features;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * What to select around a place, step by step: a word, its sentence, the text, then the norm, the
 * clause, the section and the policy.
 */
public final class SelectionRanges
    implements DocumentFeature<SelectionRangeParams, List<SelectionRange>> {

  @Override
  public Request<SelectionRangeParams, List<SelectionRange>> request() {
    return Requests.SELECTION_RANGE;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setSelectionRangeProvider(true);
  }

  @Override
  public List<SelectionRange> answer(SelectionRangeParams params, Document document) {
    return params.getPositions().stream()
        .map(position -> selection(document.offset(position), document))
        .toList();
  }

  private static SelectionRange selection(int offset, Document document) {
    TextRegion all = new TextRegion(0, document.text().length());
    List<ITextRegion> regions = new ArrayList<>(List.of(new TextRegion(offset, 0)));
    document.analysis().leafAt(offset).ifPresent(leaf -> around(offset, leaf, regions));
    regions.add(all);
    SelectionRange selection = null;
    ITextRegion outer = all;
    for (int i = regions.size() - 1; i >= 0; i--) {
      ITextRegion region = regions.get(i);
      if (selection == null || (outer.contains(region) && !outer.equals(region))) {
        selection = new SelectionRange(document.range(region), selection);
        outer = region;
      }
    }
    return selection;
  }

  /** Adds what is around a place, smallest first. */
  private static void around(int offset, ILeafNode leaf, List<ITextRegion> regions) {
    if (!leaf.isHidden() || leaf.getText().startsWith("/")) {
      regions.add(piece(BreakIterator.getWordInstance(Locale.UK), offset, leaf));
      regions.add(piece(BreakIterator.getSentenceInstance(Locale.UK), offset, leaf));
      regions.add(leaf.getTextRegion());
    }
    for (ICompositeNode node = leaf.getParent(); node != null; node = node.getParent()) {
      addInner(offset, node, regions);
      regions.add(node.getTextRegion());
    }
  }

  private static ITextRegion piece(BreakIterator pieces, int offset, ILeafNode leaf) {
    pieces.setText(leaf.getText());
    int at = Math.min(offset - leaf.getOffset(), leaf.getLength() - 1);
    int end = pieces.following(at);
    int start = pieces.previous();
    String piece = leaf.getText().substring(start, end);
    int leading = piece.length() - piece.stripLeading().length();
    return new TextRegion(leaf.getOffset() + start + leading, piece.strip().length());
  }

  /** Adds what stands between the quotation marks or braces of a node, if the place does. */
  private static void addInner(int offset, ICompositeNode node, List<ITextRegion> regions) {
    List<INode> parts =
        StreamSupport.stream(node.getChildren().spliterator(), false)
            .filter(part -> !(part instanceof ILeafNode leaf && leaf.isHidden()))
            .toList();
    INode open =
        parts.stream().filter(part -> is(part, "\"", "\"\"\"", "{")).findFirst().orElse(node);
    INode close = parts.isEmpty() ? node : parts.get(parts.size() - 1);
    if (is(close, "\"", "\"\"\"", "}")
        && open.getEndOffset() <= offset
        && offset <= close.getOffset()) {
      String text = node.getRootNode().getText().substring(open.getEndOffset(), close.getOffset());
      int leading = text.length() - text.stripLeading().length();
      regions.add(new TextRegion(open.getEndOffset() + leading, text.strip().length()));
    }
  }

  private static boolean is(INode node, String... texts) {
    return node instanceof ILeafNode && List.of(texts).contains(node.getText());
  }
}
