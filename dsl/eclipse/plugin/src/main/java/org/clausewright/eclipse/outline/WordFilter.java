package org.clausewright.eclipse.outline;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.jspecify.annotations.Nullable;

/** Leaves of an outline what holds certain words, and what that is in. */
final class WordFilter extends ViewerFilter {

  private List<String> words = List.of();

  /** Takes over what has been typed. */
  void lookFor(String typed) {
    words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  @Override
  public boolean select(Viewer viewer, @Nullable Object parent, Object element) {
    return element instanceof OutlineNode node && holdsOne(node);
  }

  private boolean holdsOne(OutlineNode node) {
    return accepts(node) || node.children().stream().anyMatch(this::holdsOne);
  }

  /** Whether all words stand in the caption of something. */
  boolean accepts(OutlineNode node) {
    Caption caption = node.caption();
    String all =
        (caption.number() + " " + caption.title() + " " + caption.id()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }
}
