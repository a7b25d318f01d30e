package org.clausewright.generator.markup;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.clausewright.generator.template.Markup;

/**
 * Turns our Markdown into HTML. Blocks that we never write are not looked for: quotations, code in
 * fences, HTML, rules. Of raw HTML only anchors of the shape {@code <a id="x"></a>} pass; what
 * comes out is sanitised once more.
 *
 * <p>Two kinds of links get a class: the one right after an anchor that leads to that anchor is a
 * {@code label}; one that leads to {@code #mark-…} is a {@code mark}, which the generator added.
 */
public final class MarkdownToHtml {

  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(Parser.BLOCK_QUOTE_PARSER, false)
          .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
          .set(Parser.HTML_BLOCK_PARSER, false)
          .set(Parser.THEMATIC_BREAK_PARSER, false)
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

  private MarkdownToHtml() {}

  /** The HTML of a Markdown text. */
  public static Markup convert(String markdown) {
    return new Markup(Sanitiser.safe(written(markdown)));
  }

  /** The same by the library alone, and not sanitised. */
  static String rendered(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }

  /** The same without the library's renderer where that isn't needed, and not sanitised. */
  static String written(String markdown) {
    Document document = PARSER.parse(markdown);
    return OwnBlocks.html(document).orElseGet(() -> RENDERER.render(document));
  }
}
