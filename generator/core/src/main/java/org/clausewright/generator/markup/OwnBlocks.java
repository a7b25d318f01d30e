package org.clausewright.generator.markup;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes documents of the blocks that nearly all of ours are made of: paragraphs, headings, lists
 * and tables of words, anchors and links. Everything else, and every doubt, is left to the Markdown
 * renderer; it would write these documents alike, but takes several times as long.
 */
final class OwnBlocks {

  /** Deeper than people nest lists and emphasis. */
  private static final int MAXIMUM_DEPTH = 20;

  /** Anchors and plain addresses. */
  private static final Pattern TARGET =
      Pattern.compile("(?:#[A-Za-z0-9]|https?://[A-Za-z0-9])[A-Za-z0-9._/-]*");

  private final StringBuilder html = new StringBuilder();

  private OwnBlocks() {}

  /** The HTML of a document; empty if not all of its blocks are ours. */
  static Optional<String> html(Node document) {
    OwnBlocks blocks = new OwnBlocks();
    for (Node block : document.getChildren()) {
      if (!blocks.block(block)) {
        return Optional.empty();
      }
    }
    return Optional.of(blocks.html.toString());
  }

  /** Writes a block; false if it isn't ours, and perhaps half written. */
  private boolean block(Node block) {
    if (block instanceof Paragraph) {
      return words(block, "p");
    } else if (block instanceof Heading heading) {
      return words(heading, "h" + heading.getLevel());
    } else if (block instanceof BulletList list) {
      return list(list, 0);
    } else {
      return block instanceof TableBlock table && table(table);
    }
  }

  private boolean words(Node block, String element) {
    open(element, block);
    if (!line(block)) {
      return false;
    }
    html.append("</").append(element).append(">\n");
    return true;
  }

  private boolean table(TableBlock table) {
    html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table ")
        .append(Tables.number(table))
        .append("\">\n<table>\n");
    for (Node part : table.getChildren()) {
      boolean ours =
          part instanceof TableHead head
              ? !Tables.isPrinted(head) || rows(head, "thead", "th scope=\"col\"", "th")
              : part instanceof TableSeparator || rows(part, "tbody", "td", "td");
      if (!ours) {
        return false;
      }
    }
    html.append("</table>\n</div>\n");
    return true;
  }

  private boolean rows(Node part, String element, String cellStart, String cellEnd) {
    if (!part.hasChildren()) {
      return false;
    }
    html.append('<').append(element).append(">\n");
    for (Node row : part.getChildren()) {
      html.append("<tr>");
      for (Node cell : row.getChildren()) {
        html.append('<').append(cellStart).append('>');
        if (!(cell instanceof TableCell own) || !cell(own)) {
          return false;
        }
        html.append("</").append(cellEnd).append('>');
      }
      html.append("</tr>\n");
    }
    html.append("</").append(element).append(">\n");
    return true;
  }

  private boolean cell(TableCell cell) {
    return cell.getAlignment() == null
        && cell.getSpan() == 1
        && (!cell.hasChildren() || line(cell));
  }

  private boolean list(BulletList list, int depth) {
    if (depth == MAXIMUM_DEPTH) {
      return false;
    }
    html.append("<ul>\n");
    for (Node item : list.getChildren()) {
      if (!(item instanceof BulletListItem own) || !item(own, depth)) {
        return false;
      }
    }
    html.append("</ul>\n");
    return true;
  }

  /** An item of a line, and perhaps a list below it. */
  private boolean item(BulletListItem item, int depth) {
    Node words = item.getFirstChild();
    if (!(words instanceof Paragraph) || !item.isTight() || !item.isInTightList()) {
      return false;
    }
    open("li", item);
    Node list = words.getNext();
    if (!line(words)) {
      return false;
    }
    if (list != null) {
      html.append('\n');
      if (list.getNext() != null
          || !(list instanceof BulletList)
          || !list((BulletList) list, depth + 1)) {
        return false;
      }
    }
    html.append("</li>\n");
    return true;
  }

  private void open(String element, Node node) {
    html.append('<').append(element);
    String name = ClassAttributes.of(node);
    if (!name.isEmpty()) {
      html.append(" class=\"").append(name).append('"');
    }
    html.append('>');
  }

  /** Writes the words of a block, if there are any. */
  private boolean line(Node block) {
    return block.hasChildren() && inlines(block, 0);
  }

  private boolean inlines(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!inline(node, depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean inline(Node node, int depth) {
    if (node instanceof Text) {
      text(node);
      return true;
    } else if (node instanceof Anchor anchor) {
      html.append("<a id=\"").append(anchor.id()).append("\"></a>");
      return true;
    } else if (node instanceof Link link) {
      return link(link, depth);
    } else if (node instanceof StrongEmphasis) {
      return marked(node, "strong", depth);
    } else {
      return node instanceof Emphasis && marked(node, "em", depth);
    }
  }

  private boolean marked(Node node, String element, int depth) {
    if (depth == MAXIMUM_DEPTH) {
      return false;
    }
    open(element, node);
    if (!inlines(node, depth + 1)) {
      return false;
    }
    html.append("</").append(element).append('>');
    return true;
  }

  private boolean link(Link link, int depth) {
    String target = link.getUrl().toString();
    if (depth == MAXIMUM_DEPTH || !link.getTitle().isEmpty() || !TARGET.matcher(target).matches()) {
      return false;
    }
    html.append("<a href=\"").append(target).append('"');
    String name = ClassAttributes.of(link);
    if (!name.isEmpty()) {
      html.append(" class=\"").append(name).append('"');
    }
    html.append('>');
    if (!inlines(link, depth + 1)) {
      return false;
    }
    html.append("</a>");
    return true;
  }

  private void text(Node node) {
    String text = node.getChars().toString();
    if (text.indexOf('\\') >= 0 || text.indexOf('&') >= 0) {
      text = node.getChars().unescape();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
  }
}
