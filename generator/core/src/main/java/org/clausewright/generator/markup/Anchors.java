package org.clausewright.generator.markup;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The only raw HTML that passes: anchors of the shape {@code <a id="x"></a>}. */
final class Anchors {

  private static final Pattern OPENING = Pattern.compile("<a id=\"([A-Za-z0-9._-]+)\">");

  private Anchors() {}

  static NodeRenderer renderer() {
    return () ->
        Set.of(
            new NodeRenderingHandler<>(
                HtmlInline.class,
                (node, context, html) -> {
                  String raw = node.getChars().toString();
                  if (idOf(node) != null
                      || (raw.equals("</a>") && idOf(node.getPrevious()) != null)) {
                    html.raw(raw);
                  } else {
                    html.text(raw);
                  }
                }));
  }

  /** Whether a block holds nothing but anchors. */
  static boolean only(Node block) {
    return StreamSupport.stream(block.getChildren().spliterator(), false)
        .allMatch(Anchors::isAnchor);
  }

  private static boolean isAnchor(Node node) {
    return idOf(node) != null
        || (node.getChars().equals("</a>") && idOf(node.getPrevious()) != null);
  }

  /** The id of an anchor's opening tag, or null for any other node. */
  static @Nullable String idOf(@Nullable Node node) {
    if (!(node instanceof HtmlInline)) {
      return null;
    }
    Matcher matcher = OPENING.matcher(node.getChars());
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** The id of the anchor that ends right before a node, or null. */
  static @Nullable String idBefore(Node node) {
    Node close = node.getPrevious();
    return close == null ? null : idOf(close.getPrevious());
  }

  /** The id of the label that a block begins with, or null: an anchor and a link to itself. */
  static @Nullable String labelOf(@Nullable Node block) {
    Node first = block == null ? null : block.getFirstChild();
    boolean labelled =
        idOf(first) != null
            && first.getNext() != null
            && first.getNext().getNext() instanceof Link link
            && isLabel(link);
    return labelled ? idOf(first) : null;
  }

  /** Whether a link stands right after the anchor that it leads to. */
  static boolean isLabel(Link link) {
    return link.getUrl().toString().equals("#" + idBefore(link));
  }
}
