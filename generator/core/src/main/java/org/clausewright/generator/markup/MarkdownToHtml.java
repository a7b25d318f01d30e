package org.clausewright.generator.markup;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;
import org.clausewright.generator.template.Markup;
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

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
  private static final Pattern CLASSES =
      Pattern.compile(
          "(label|clause|continuation|labelled|anchors|scroll|mark mark-[a-z]+ generated)");

  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, false)
          .set(HtmlRenderer.SUPPRESSED_LINKS, "(?i)(?!(https?|mailto|tel):|[#/.]).*");

  private static final Parser PARSER =
      Parser.builder(OPTIONS).customInlineParserExtensionFactory(new OwnInlines.Factory()).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS)
          .nodeRendererFactory(options -> Anchor.renderer())
          .nodeRendererFactory(options -> Tables.renderer())
          .attributeProviderFactory(new ClassAttributes.Factory())
          .build();

  private static final PolicyFactory SANITISER =
      new HtmlPolicyBuilder()
          .allowElements(
              "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "a", "br",
              "code", "div", "table", "thead", "tbody", "tr", "th", "td")
          .allowUrlProtocols("https", "http", "mailto", "tel")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("id")
          .matching(NAME)
          .onElements("a")
          .allowAttributes("class")
          .matching(CLASSES)
          .onElements("a", "p", "li", "strong", "div")
          .allowAttributes("scope")
          .matching(false, "col")
          .onElements("th")
          .allowAttributes("role")
          .matching(false, "region")
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(false, "0")
          .onElements("div")
          .allowAttributes("aria-label")
          .matching(Pattern.compile("Table \\d+"))
          .onElements("div")
          .allowWithoutAttributes("a")
          .toFactory();

  private MarkdownToHtml() {}

  /** The HTML of a Markdown text. */
  public static Markup convert(String markdown) {
    return new Markup(SANITISER.sanitize(RENDERER.render(PARSER.parse(markdown))));
  }
}
