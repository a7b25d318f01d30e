package org.clausewright.eclipse.editor;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.clausewright.language.editing.Token;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

/**
 * Colours a document. After each change all of it is divided anew, which takes less than a
 * millisecond, and only what is now shown differently is drawn again: a quotation mark may turn
 * everything after it into prose.
 */
final class Colouring implements IPresentationDamager, IPresentationRepairer {

  /** The language's tables take their time at the first use, which no editor shall wait for. */
  private static final CompletableFuture<Void> LANGUAGE =
      CompletableFuture.runAsync(() -> Token.of("policy"));

  private final Function<Tone, StyleRange> styles;
  private final Runnable again;
  private List<Span> spans = List.of();
  private IDocument document = new Document();

  /**
   * @param styles gives a new style range without a place
   * @param again asks for the colours of the whole document; called in any thread
   */
  Colouring(Function<Tone, StyleRange> styles, Runnable again) {
    this.styles = styles;
    this.again = again;
  }

  @Override
  public void setDocument(IDocument document) {
    if (document != null) {
      this.document = document;
      spans = spans();
    }
  }

  private List<Span> spans() {
    if (LANGUAGE.isDone()) {
      return Spans.of(document.get());
    }
    LANGUAGE.thenRun(again);
    return List.of();
  }

  @Override
  public IRegion getDamageRegion(
      ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
    List<Span> before = spans;
    spans = spans();
    int inserted = event.getText() == null ? 0 : event.getText().length();
    int growth = inserted - event.getLength();
    int first = 0;
    while (first < before.size()
        && first < spans.size()
        && spans.get(first).end() < event.getOffset()
        && spans.get(first).equals(before.get(first))) {
      first++;
    }
    int last = spans.size();
    int lastBefore = before.size();
    while (last > first
        && lastBefore > first
        && spans.get(last - 1).start() > event.getOffset() + inserted
        && spans.get(last - 1).equals(before.get(lastBefore - 1).moved(growth))) {
      last--;
      lastBefore--;
    }
    int start = first == 0 ? 0 : spans.get(first - 1).end();
    int end = last == spans.size() ? document.getLength() : spans.get(last).start();
    return new Region(start, end - start);
  }

  @Override
  public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
    if (spans.isEmpty()) {
      spans = spans();
    }
    int from = damage.getOffset();
    int to = from + damage.getLength();
    for (int i = firstEndingAfter(from); i < spans.size() && spans.get(i).start() < to; i++) {
      Span span = spans.get(i);
      StyleRange range = styles.apply(span.tone());
      range.start = Math.max(span.start(), from);
      range.length = Math.min(span.end(), to) - range.start;
      presentation.addStyleRange(range);
    }
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
