package org.clausewright.generator.docx;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;

/** Writes prose as runs of a paragraph; every word is only a word. */
final class Inlines {

  private static final String REFERENCE = "CrossReference";

  private final WordXml xml;
  private final Bookmarks bookmarks;
  private final Links links;
  private final References references;

  Inlines(WordXml xml, Bookmarks bookmarks, Links links, References references) {
    this.xml = xml;
    this.bookmarks = bookmarks;
    this.links = links;
    this.references = references;
  }

  void prose(Prose prose) {
    parts(prose.parts(), false, false);
  }

  private void parts(List<Inline> parts, boolean bold, boolean italic) {
    for (Inline part : parts) {
      if (part instanceof Inline.Emphasis emphasis) {
        parts(emphasis.parts(), bold, true);
      } else if (part instanceof Inline.Strong strong) {
        parts(strong.parts(), true, italic);
      } else if (part instanceof Inline.Link link) {
        link(link, bold, italic);
      } else if (part instanceof Inline.CrossReference reference) {
        reference(reference, bold, italic);
      } else {
        run(part.words(), "", bold, italic);
      }
    }
  }

  /** Words without a role of their own. */
  void words(String words) {
    run(words, "", false, false);
  }

  /** Words that lead to a place of the document. */
  void linked(Prose prose, String targetId) {
    bookmarks
        .of(targetId)
        .ifPresentOrElse(
            name -> {
              xml.open("hyperlink", "anchor", name, "history", "1");
              words(prose.words());
              xml.close();
            },
            () -> prose(prose));
  }

  void tab() {
    xml.open("r").empty("tab").close();
  }

  private void link(Inline.Link link, boolean bold, boolean italic) {
    Optional<String> id = links.to(link.address());
    if (id.isEmpty()) {
      run(link.words(), "", bold, italic);
      return;
    }
    xml.open("hyperlink", "history", "1").relationship(id.get());
    run(link.words(), "Hyperlink", bold, italic);
    xml.close();
  }

  private void reference(Inline.CrossReference reference, boolean bold, boolean italic) {
    Optional<String> name = bookmarks.of(reference.targetId());
    if (name.isEmpty()) {
      run(reference.words(), "", bold, italic);
    } else if (references.isNumber(reference)) {
      mark("begin");
      instruction(" REF " + name.get() + " \\n \\h ");
      mark("separate");
      run(reference.words(), REFERENCE, bold, italic);
      mark("end");
    } else {
      xml.open("hyperlink", "anchor", name.get(), "history", "1");
      run(reference.words(), REFERENCE, bold, italic);
      xml.close();
    }
  }

  /** The begin, the middle or the end of a field. */
  void mark(String type) {
    xml.open("r").empty("fldChar", "fldCharType", type).close();
  }

  /** What a field computes; never an author's words. */
  void instruction(String code) {
    xml.open("r").words("instrText", code).close();
  }

  private void run(String words, String style, boolean bold, boolean italic) {
    if (words.isEmpty()) {
      return;
    }
    xml.open("r");
    properties(style, bold, italic);
    xml.words("t", words).close();
  }

  private void properties(String style, boolean bold, boolean italic) {
    String own = !style.isEmpty() ? style : bold ? "Strong" : italic ? "Emphasis" : "";
    if (own.isEmpty()) {
      return;
    }
    xml.open("rPr").empty("rStyle", "val", own);
    if (bold && !own.equals("Strong")) {
      xml.empty("b").empty("bCs");
    }
    if (italic && !own.equals("Emphasis")) {
      xml.empty("i").empty("iCs");
    }
    xml.close();
  }
}
