package org.clausewright.ide.features.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.editing.Analysis;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.util.ITextRegion;

/**
 * What an organisation, a vocabulary or a group of topics holds between its braces.
 *
 * @param document that it is in
 */
record Block(Document document, EObject owner, List<? extends EObject> entries) {

  /** A new entry after the last that is like it, or else after all. */
  Draft add(Entry entry, Predicate<EObject> alike) {
    Writing writing = new Writing(document);
    Optional<? extends EObject> last = last(alike);
    if (last.isPresent() || !entries.isEmpty()) {
      ITextRegion region = region(last.isPresent() ? last.get() : entries.get(entries.size() - 1));
      String line = writing.lineLike(region.getOffset());
      return writing.entry(
          lineAfter(region), 0, last.isPresent() ? line : writing.lineEnd() + line, entry, "");
    }
    return first(writing, entry);
  }

  private Draft first(Writing writing, Entry entry) {
    ITextRegion region = region(owner);
    String line = writing.lineWithin(region.getOffset());
    String lastLine = writing.lineLike(region.getOffset());
    Optional<ILeafNode> open = Writing.brace(owner, "{");
    if (open.isEmpty()) {
      int end = region.getOffset() + region.getLength();
      return writing.entry(end, 0, " {" + line, entry, lastLine + "}");
    }
    int start = open.get().getEndOffset();
    int close = Writing.brace(owner, "}").map(ILeafNode::getOffset).orElse(start);
    return document.text().substring(start, close).isBlank()
        ? writing.entry(start, close - start, line, entry, lastLine)
        : writing.entry(start, 0, line, entry, "");
  }

  private Optional<? extends EObject> last(Predicate<EObject> alike) {
    return entries.stream().filter(alike).reduce((first, second) -> second);
  }

  /** Where a new line goes after an entry: behind a comment that stands on its line. */
  private int lineAfter(ITextRegion region) {
    int end = region.getOffset() + region.getLength();
    int lineEnd = document.lines().end(document.lines().position(end).getLine());
    boolean comment = document.text().substring(end, lineEnd).strip().startsWith("//");
    return comment ? lineEnd : end;
  }

  private static ITextRegion region(EObject object) {
    return Analysis.region(object).orElseThrow();
  }
}
