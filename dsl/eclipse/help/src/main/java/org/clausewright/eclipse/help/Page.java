package org.clausewright.eclipse.help;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A page whose links still lead to documents.
 *
 * @param topics its headings, for the table of contents
 */
record Page(String file, String title, String html, List<Topic> topics) {

  /** A heading within a page. */
  record Topic(String title, String anchor) {}

  private static final int DEEPEST_TOPIC = 3;
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(HtmlRenderer.GENERATE_HEADER_ID, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, true);

  static Page of(String file, String markdown) {
    Node document = Parser.builder(OPTIONS).build().parse(markdown);
    String html = HtmlRenderer.builder(OPTIONS).build().render(document);
    String title = "";
    List<Topic> topics = new ArrayList<>();
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading) {
        String words = heading.getText().toString().replaceAll("[`*]", "");
        if (title.isEmpty()) {
          title = words;
        } else if (heading.getLevel() <= DEEPEST_TOPIC) {
          topics.add(new Topic(words, heading.getAnchorRefId()));
        }
      }
    }
    return new Page(file, title, html, topics);
  }

  /** Words as they stand in HTML. */
  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
