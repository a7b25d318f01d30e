package org.clausewright.generator.markup;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.generator.template.Markup;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns our Markdown into HTML. Of raw HTML only anchors of the shape {@code <a id="x"></a>} pass;
 * what comes out is sanitised once more.
 *
 * <p>Two kinds of links get a class: the one right after an anchor that leads to that anchor is a
 * {@code label}; one that leads to {@code #mark-…} is a {@code mark}, which the generator added.
 */
public final class MarkdownToHtml {

  private static final Pattern ANCHOR = Pattern.compile("<a id=\"([A-Za-z0-9._-]+)\">");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
  private static final Pattern CLASSES =
      Pattern.compile("(label|clause|labelled|anchors|mark mark-[a-z]+ generated)");

  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.SUPPRESSED_LINKS, "(?i)(?!(https?|mailto|tel):|[#/.]).*");

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS)
          .nodeRendererFactory(options -> anchors())
          .attributeProviderFactory(new Classes.Factory())
          .build();

  private static final PolicyFactory SANITISER =
      new HtmlPolicyBuilder()
          .allowElements(
              "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "a", "br",
              "code", "table", "thead", "tbody", "tr", "th", "td")
          .allowUrlProtocols("https", "http", "mailto", "tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("id")
          .matching(NAME)
          .onElements("a")
          .allowAttributes("class")
          .matching(CLASSES)
          .onElements("a", "p", "li")
          .allowWithoutAttributes("a")
          .toFactory();

  private MarkdownToHtml() {}

  /** The HTML of a Markdown text. */
  public static Markup convert(String markdown) {
    return new Markup(SANITISER.sanitize(RENDERER.render(PARSER.parse(markdown))));
  }

  private static NodeRenderer anchors() {
    return () ->
        Set.of(
            new NodeRenderingHandler<>(
                HtmlInline.class,
                (node, context, html) -> {
                  String raw = node.getChars().toString();
                  if (ANCHOR.matcher(raw).matches() || (raw.equals("</a>") && closesAnchor(node))) {
                    html.raw(raw);
                  } else {
                    html.text(raw);
                  }
                }));
  }

  private static boolean closesAnchor(Node node) {
    return anchorId(node.getPrevious()) != null;
  }

  private static @Nullable String anchorId(@Nullable Node node) {
    if (!(node instanceof HtmlInline)) {
      return null;
    }
    Matcher matcher = ANCHOR.matcher(node.getChars());
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** Gives labels, marks, clauses and labelled items their classes. */
  private static final class Classes implements AttributeProvider {

    private static final class Factory extends IndependentAttributeProviderFactory {
      @Override
      public AttributeProvider apply(LinkResolverContext context) {
        return new Classes();
      }
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
      if (node instanceof Link link && part == AttributablePart.LINK) {
        String target = link.getUrl().toString();
        if (target.startsWith("#mark-")) {
          attributes.replaceValue("class", "mark " + target.substring(1) + " generated");
        } else if (isLabel(link)) {
          attributes.replaceValue("class", "label");
        }
      } else if (node instanceof Paragraph && holdsAnchorsOnly(node)) {
        attributes.replaceValue("class", "anchors");
      } else if (node instanceof Paragraph && isLabelled(node.getFirstChild())) {
        attributes.replaceValue("class", "clause");
      } else if (node instanceof ListItem
          && node.getFirstChild() != null
          && isLabelled(node.getFirstChild().getFirstChild())) {
        attributes.replaceValue("class", "labelled");
      }
    }

    private static boolean holdsAnchorsOnly(Node paragraph) {
      for (Node child : paragraph.getChildren()) {
        if (anchorId(child) == null && !closesAnchor(child)) {
          return false;
        }
      }
      return true;
    }

    private static boolean isLabelled(@Nullable Node first) {
      return anchorId(first) != null
          && first.getNext() != null
          && first.getNext().getNext() instanceof Link link
          && isLabel(link);
    }

    private static boolean isLabel(Link link) {
      Node close = link.getPrevious();
      String id = close == null ? null : anchorId(close.getPrevious());
      return id != null && link.getUrl().toString().equals("#" + id);
    }
  }
}
