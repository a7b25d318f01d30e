package org.clausewright.generator.docx;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.generator.edition.Edition;
import org.clausewright.model.Block;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.Title;

/** Writes the body of a document: its head, the policy, and what is known about it. */
final class DocumentPart {

  private final WordXml xml = new WordXml("document");
  private final Policy policy;
  private final Bookmarks bookmarks;
  private final Inlines inlines;
  private final Paragraphs paragraphs;
  private final TextPart text;

  private DocumentPart(Policy policy, PolicyLists lists, Links links) {
    this.policy = policy;
    bookmarks = Bookmarks.of(policy);
    inlines = new Inlines(xml, bookmarks, links, new References(lists.all(), lists.labelling()));
    paragraphs = new Paragraphs(xml, lists.levels(), lists.indents());
    text = new TextPart(xml, lists, bookmarks, inlines, paragraphs);
  }

  /**
   * The part.
   *
   * @param links is told what it leads to
   */
  static byte[] of(Policy policy, Edition edition, PolicyLists lists, Links links) {
    DocumentPart part = new DocumentPart(policy, lists, links);
    part.xml.open("body");
    part.head();
    part.policy();
    new PanelPart(part.xml, part.inlines, part.paragraphs).write(policy, edition);
    part.page();
    part.xml.close();
    return part.xml.bytes();
  }

  private void head() {
    paragraphs.begin("Organisation");
    List<String> ids =
        Stream.concat(
                Stream.of(policy.id()),
                policy.adopted().stream().map(adopted -> adopted.policyId()))
            .distinct()
            .toList();
    ids.forEach(id -> bookmarks.around(id, xml, () -> {}));
    inlines.words(policy.organisation().name());
    paragraphs.end();
    if (policy.blocks().noneMatch(Title.class::isInstance)) {
      paragraphs.begin("Title");
      inlines.words(policy.title());
      paragraphs.end();
    }
  }

  /** The policy, with a contents before its first section. */
  private void policy() {
    boolean contents = ContentsPart.suits(policy);
    for (Block block : policy.body()) {
      if (contents && block instanceof Section) {
        new ContentsPart(xml, bookmarks, inlines, paragraphs).write(policy);
        contents = false;
      }
      text.block(block);
    }
  }

  /** A4, with nothing at the head of the first page, which has the title. */
  private void page() {
    xml.open("sectPr");
    reference("headerReference", "default", "header");
    reference("headerReference", "first", "firstHeader");
    reference("footerReference", "default", "footer");
    reference("footerReference", "first", "footer");
    xml.empty("pgSz", "w", "11906", "h", "16838");
    xml.empty(
        "pgMar", "top", "1531", "right", "1418", "bottom", "1418", "left", "1418", "header", "709",
        "footer", "624", "gutter", "0");
    xml.empty("titlePg").close();
  }

  private void reference(String element, String type, String id) {
    xml.empty(element, "type", type).relationship(id);
  }
}
