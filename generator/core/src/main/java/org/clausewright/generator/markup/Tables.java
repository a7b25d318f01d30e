package org.clausewright.generator.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/**
 * Puts tables into a region that scrolls by itself, and leaves out the heading row that Markdown
 * needs where the document prints none.
 */
final class Tables {

  private Tables() {}

  static NodeRenderer renderer() {
    return () ->
        Set.of(
            new NodeRenderingHandler<>(TableBlock.class, Tables::table),
            new NodeRenderingHandler<>(TableHead.class, Tables::head));
  }

  private static void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "scroll").attr("role", "region").attr("tabindex", "0");
    html.attr("aria-label", "Table " + number(node));
    html.withAttr().tag("div").line();
    html.tagLineIndent("table", () -> context.renderChildren(node));
    html.line().closeTag("div").line();
  }

  private static void head(TableHead node, NodeRendererContext context, HtmlWriter html) {
    if (isPrinted(node)) {
      html.tagLineIndent("thead", () -> context.renderChildren(node));
    }
  }

  /** Whether a heading row is more than Markdown's need of one. */
  static boolean isPrinted(TableHead head) {
    return !head.getChildChars().replace("|", "").isBlank();
  }

  /** Which of the tables before and beside it a table is, from 1. */
  static int number(Node table) {
    int number = 1;
    for (Node node = table.getPrevious(); node != null; node = node.getPrevious()) {
      if (node instanceof TableBlock) {
        number++;
      }
    }
    return number;
  }
}
