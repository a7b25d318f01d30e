package org.clausewright.generator.docx;

import java.util.List;
import org.clausewright.generator.document.ContentsEntry;
import org.clausewright.model.Contents;
import org.clausewright.model.Policy;

/**
 * Writes a table of contents that Word can update. Until then its entries lead to their sections
 * but give no pages: which page a section is on depends on the fonts of the reader's machine, and a
 * contents that asks Word to update it makes Word warn the reader first.
 */
final class ContentsPart {

  private static final int FEWEST = 3;
  private static final int DEEPEST = 3;

  private final WordXml xml;
  private final Bookmarks bookmarks;
  private final Inlines inlines;
  private final Paragraphs paragraphs;

  ContentsPart(WordXml xml, Bookmarks bookmarks, Inlines inlines, Paragraphs paragraphs) {
    this.xml = xml;
    this.bookmarks = bookmarks;
    this.inlines = inlines;
    this.paragraphs = paragraphs;
  }

  /** Whether a policy gets one: it is not too short, and does not print its own. */
  static boolean suits(Policy policy) {
    return policy.blocks().noneMatch(Contents.class::isInstance)
        && entries(policy).size() >= FEWEST;
  }

  private static List<ContentsEntry> entries(Policy policy) {
    return ContentsEntry.of(policy).stream().filter(entry -> entry.depth() <= DEEPEST).toList();
  }

  void write(Policy policy) {
    xml.open("sdt").open("sdtPr").open("docPartObj");
    xml.empty("docPartGallery", "val", "Table of Contents").empty("docPartUnique");
    xml.close().close().open("sdtContent");
    paragraphs.begin("TOCHeading");
    inlines.words("Contents");
    paragraphs.end();
    List<ContentsEntry> entries = entries(policy);
    for (int i = 0; i < entries.size(); i++) {
      paragraphs.begin("TOC" + entries.get(i).depth());
      if (i == 0) {
        inlines.mark("begin");
        inlines.instruction(" TOC \\o \"1-" + DEEPEST + "\" \\h \\z ");
        inlines.mark("separate");
      }
      entry(entries.get(i));
      if (i == entries.size() - 1) {
        inlines.mark("end");
      }
      paragraphs.end();
    }
    xml.close().close();
  }

  private void entry(ContentsEntry entry) {
    xml.open("hyperlink", "anchor", bookmarks.of(entry.id()).orElseThrow(), "history", "1");
    if (!entry.label().isEmpty()) {
      inlines.words(entry.label());
      inlines.tab();
    }
    inlines.words(entry.heading());
    xml.close();
  }
}
