package org.clausewright.generator.markup;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Where anchors stand, which tells what a block or a link is. */
final class Anchors {

  private Anchors() {}

  /** Whether a block holds nothing but anchors. */
  static boolean only(Node block) {
    return StreamSupport.stream(block.getChildren().spliterator(), false)
        .allMatch(Anchor.class::isInstance);
  }

  /** The id of an anchor, or null for any other node. */
  static @Nullable String idOf(@Nullable Node node) {
    return node instanceof Anchor anchor ? anchor.id() : null;
  }

  /** The id of the anchor that stands right before a node, or null. */
  static @Nullable String idBefore(Node node) {
    return idOf(node.getPrevious());
  }

  /** The id of the label that a block begins with, or null: an anchor and a link to itself. */
  static @Nullable String labelOf(@Nullable Node block) {
    Node first = block == null ? null : block.getFirstChild();
    boolean labelled = idOf(first) != null && first.getNext() instanceof Link link && isLabel(link);
    return labelled ? idOf(first) : null;
  }

  /** Whether a link stands right after the anchor that it leads to. */
  static boolean isLabel(Link link) {
    return link.getUrl().toString().equals("#" + idBefore(link));
  }
}
