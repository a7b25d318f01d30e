package org.clausewright.generator.markup;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/**
 * Gives labels, marks, clauses and labelled items the classes that the style sheet knows them by.
 */
final class ClassAttributes implements AttributeProvider {

  private static final String MARK = "mark-";

  /** Makes a provider for each conversion. */
  static final class Factory extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return new ClassAttributes();
    }
  }

  @Override
  public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    String name = node instanceof Link && part != AttributablePart.LINK ? "" : of(node);
    if (!name.isEmpty()) {
      attributes.replaceValue("class", name);
    }
    if (node instanceof TableCell cell && cell.isHeader()) {
      attributes.replaceValue("scope", "col");
    }
  }

  /** The class of a node; empty if it has none. */
  static String of(Node node) {
    if (node instanceof Link link) {
      return link(link);
    } else if (node instanceof StrongEmphasis) {
      return legend(node);
    } else if (node instanceof Paragraph && !(node.getParent() instanceof ListItem)) {
      return paragraph(node);
    } else if (node instanceof ListItem && Anchors.labelOf(node.getFirstChild()) != null) {
      return "labelled";
    }
    return "";
  }

  private static String link(Link link) {
    String target = link.getUrl().toString();
    if (target.startsWith("#" + MARK)) {
      return "mark " + target.substring(1) + " generated";
    }
    return Anchors.isLabel(link) ? "label" : "";
  }

  private static String paragraph(Node node) {
    if (Anchors.labelOf(node) != null) {
      return "clause";
    } else if (continues(node)) {
      return "continuation";
    }
    return Anchors.only(node) ? "anchors" : "";
  }

  /** The class of a mark's word in the legend. */
  private static String legend(Node word) {
    String id = Anchors.idBefore(word);
    return id != null && id.startsWith(MARK) ? "mark " + id + " generated" : "";
  }

  /**
   * Whether a paragraph goes on with the labelled clause before it: it begins with a norm of that
   * clause, or it is the tail of a list, which has no anchor.
   */
  private static boolean continues(Node paragraph) {
    Node before = paragraph.getPrevious();
    String own = Anchors.idOf(paragraph.getFirstChild());
    if (!(paragraph.getParent() instanceof Document)
        || (own == null && !(before instanceof ListBlock))) {
      return false;
    }
    while (before instanceof ListBlock
        || (before instanceof Paragraph && Anchors.labelOf(before) == null)) {
      before = before.getPrevious();
      own = own == null && before instanceof Paragraph ? Anchors.idOf(before.getFirstChild()) : own;
    }
    String clause = before instanceof Paragraph ? Anchors.labelOf(before) : null;
    return clause != null && own != null && (own + ".").startsWith(clause + ".");
  }
}
