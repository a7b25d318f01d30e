package org.clausewright.generator.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What HTML may hold that was made from Markdown: a short list of elements and attributes. */
final class Sanitiser {

  static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
  static final Pattern CLASSES =
      Pattern.compile(
          "(label|clause|continuation|labelled|anchors|scroll|mark mark-[a-z]+ generated)");
  static final Pattern TABLE_NAME = Pattern.compile("Table \\d+");

  /** Where the library takes line ends of lists and tables away. */
  private static final Pattern LINE_END =
      Pattern.compile("(?<=<(ul|ol|table|thead|tbody)>|</(ul|ol|li|tr|thead|tbody)>)(?!\\n|\\z)");

  private static final PolicyFactory POLICY =
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
          .matching(TABLE_NAME)
          .onElements("div")
          .allowWithoutAttributes("a")
          .toFactory();

  private Sanitiser() {}

  /** HTML without anything that is not on the list. */
  static String safe(String html) {
    return ExpectedHtml.is(html) ? html : sanitised(html);
  }

  /** The same by the library, whatever the HTML is. */
  static String sanitised(String html) {
    return withLineEnds(POLICY.sanitize(html));
  }

  /** With the line ends of lists and tables that the library takes away. */
  static String withLineEnds(String html) {
    return LINE_END.matcher(html).replaceAll("\n");
  }
}
