package org.clausewright.eclipse.hover;

import org.clausewright.generator.markup.MarkdownToHtml;
import org.eclipse.jface.internal.text.html.HTMLPrinter;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** What the server writes in Markdown, as a page of safe HTML in the colours of the workbench. */
@SuppressWarnings("restriction") // the platform has no other way to a formatted hover
public final class FormattedText {

  private static final String STYLE =
      """
      body { font-family: sans-serif; font-size: 9pt; margin: 6px 8px; line-height: 1.35; }
      p, ul, ol, table { margin: 0 0 6px 0; }
      h1, h2, h3, h4 { font-size: 10pt; margin: 0 0 6px 0; }
      li p { margin: 0; }
      body > code { display: block; white-space: pre-wrap; margin: 0 0 6px 0; }
      a { color: inherit; }
      """;

  private FormattedText() {}

  /** A page of what the server gives as Markdown or as plain text. */
  public static String page(MarkupContent content) {
    return MarkupKind.MARKDOWN.equals(content.getKind())
        ? page(MarkdownToHtml.convert(content.getValue()).text())
        : plain(content.getValue());
  }

  /** A page of words that are only words. */
  public static String plain(String words) {
    return page(HTMLPrinter.convertToHTMLContentWithWhitespace(words));
  }

  private static String page(String body) {
    StringBuilder page = new StringBuilder(body);
    HTMLPrinter.insertPageProlog(page, 0, STYLE);
    HTMLPrinter.addPageEpilog(page);
    return page.toString();
  }
}
