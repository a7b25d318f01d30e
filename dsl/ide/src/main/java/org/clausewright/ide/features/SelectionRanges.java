package org.clausewright.ide.features;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_'’][\\p{L}\\p{N}]+)*");

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
    List<ITextRegion> regions = new ArrayList<>(List.of(new TextRegion(offset, 0)));
    document.analysis().leafAt(offset).ifPresent(leaf -> around(offset, leaf, regions));
    ITextRegion outer = new TextRegion(0, document.text().length());
    SelectionRange selection = new SelectionRange(document.range(outer), null);
    Collections.reverse(regions); // the largest first
    for (ITextRegion region : regions) {
      if (holds(region, offset) && outer.contains(region) && !outer.equals(region)) {
        selection = new SelectionRange(document.range(region), selection);
        outer = region;
      }
    }
    return selection;
  }

  private static boolean holds(ITextRegion region, int offset) {
    return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
  }

  /** Adds what is around a place, the smallest first. */
  private static void around(int offset, ILeafNode leaf, List<ITextRegion> regions) {
    if (!leaf.getText().isBlank()) {
      word(offset, leaf).ifPresent(regions::add);
      regions.add(sentence(offset, leaf));
      int length = leaf.isHidden() ? leaf.getText().stripTrailing().length() : leaf.getLength();
      regions.add(new TextRegion(leaf.getOffset(), length)); // a comment without its line's end
    }
    for (ICompositeNode node = leaf.getParent(); node != null; node = node.getParent()) {
      addInner(offset, node, regions);
      regions.add(node.getTextRegion());
    }
  }

  private static Optional<ITextRegion> word(int offset, ILeafNode leaf) {
    return WORD.matcher(leaf.getText())
        .results()
        .map(word -> new TextRegion(leaf.getOffset() + word.start(), word.group().length()))
        .map(ITextRegion.class::cast)
        .filter(region -> holds(region, offset))
        .findFirst();
  }

  private static ITextRegion sentence(int offset, ILeafNode leaf) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(leaf.getText());
    int end = sentences.following(Math.min(offset - leaf.getOffset(), leaf.getLength() - 1));
    int start = sentences.previous();
    String sentence = leaf.getText().substring(start, end);
    int leading = sentence.length() - sentence.stripLeading().length();
    return new TextRegion(leaf.getOffset() + start + leading, sentence.strip().length());
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
