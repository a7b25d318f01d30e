package org.clausewright.generator.markup;

import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** A place that links lead to, written {@code <a id="x"></a>}: the only raw HTML that passes. */
final class Anchor extends Node {

  private final String id;

  /**
   * @param source the whole of it
   */
  Anchor(BasedSequence source, String id) {
    super(source);
    this.id = id;
  }

  String id() {
    return id;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  static NodeRenderer renderer() {
    return () ->
        Set.of(
            new NodeRenderingHandler<>(
                Anchor.class,
                (anchor, context, html) -> html.raw("<a id=\"").raw(anchor.id).raw("\"></a>")));
  }
}
