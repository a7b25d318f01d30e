package org.clausewright.generator.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.generator.docx.Labelling.Place;
import org.clausewright.generator.docx.Paragraphs.Indent;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Contents;
import org.clausewright.model.Label;
import org.clausewright.model.Line;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;

/** Writes what a policy says: every printed word once, in order, under its label. */
final class TextPart {

  private final WordXml xml;
  private final Labelling labelling;
  private final Bookmarks bookmarks;
  private final Inlines inlines;
  private final Paragraphs paragraphs;
  private final Indents indents;
  private final Tables tables;
  private boolean titled;

  TextPart(
      WordXml xml, PolicyLists lists, Bookmarks bookmarks, Inlines inlines, Paragraphs paragraphs) {
    this.xml = xml;
    this.labelling = lists.labelling();
    this.indents = lists.indents();
    this.bookmarks = bookmarks;
    this.inlines = inlines;
    this.paragraphs = paragraphs;
    this.tables = new Tables(xml);
  }

  /** A block with all that is in it. */
  void block(Block block) {
    block(block, 1, 0);
  }

  private void block(Block block, int depth, int left) {
    if (block instanceof Section section) {
      section(section, depth, left);
    } else if (block instanceof Clause clause) {
      clause(clause, 0, 1, left);
    } else if (block instanceof Title title) {
      paragraph(titled ? "Subtitle" : "Title", title.text());
      titled = true;
    } else if (block instanceof Line line) {
      paragraph(left == 0 ? "BodyText" : ParagraphStyle.CONTINUE, line.text());
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Contents contents) {
      contents(contents);
    }
  }

  private void paragraph(String style, Prose words) {
    paragraphs.begin(style);
    inlines.prose(words);
    paragraphs.end();
  }

  private void section(Section section, int depth, int left) {
    boolean labelled = section.label().printed().isPresent();
    int hanging = labelled ? indents.clause() : 0;
    Optional<Place> place = labelling.place(section.id());
    paragraphs.begin(ParagraphStyle.heading(depth), place, new Indent(hanging, hanging), false);
    bookmarks.around(
        section.id(),
        xml,
        () -> {
          typed(section.label().printed(), place);
          inlines.prose(section.heading());
        });
    paragraphs.end();
    int below = Math.max(left, hanging);
    section.body().forEach(block -> block(block, depth + 1, below));
  }

  /** A label as words, unless Word numbers the paragraph. */
  private void typed(Optional<String> label, Optional<Place> place) {
    if (place.isEmpty() && label.isPresent()) {
      inlines.words(label.get());
      inlines.tab();
    }
  }

  /**
   * Writes a clause or an item with all that is under it.
   *
   * @param depth of nesting in lists; 0 for a clause
   * @param bullets one more than the bullets that it is in
   * @param outer where the words around it begin
   */
  private void clause(Clause clause, int depth, int bullets, int outer) {
    Lead lead = lead(clause, depth, bullets, outer);
    int below = clause.label().bullet() ? bullets + 1 : bullets;
    List<Norm> together = new ArrayList<>();
    boolean first = true;
    for (Norm norm : clause.norms()) {
      together.add(norm);
      if (!norm.items().isEmpty()) {
        norms(clause, together, lead, first, true);
        norm.items().forEach(item -> clause(item, depth + 1, below, lead.indent().left()));
        norm.tail().ifPresent(tail -> tail(tail, lead.indent().left()));
        together.clear();
        first = false;
      }
    }
    if (!together.isEmpty()) {
      norms(clause, together, lead, first, false);
    }
  }

  /** How a clause begins. */
  private record Lead(String style, Optional<Place> place, Indent indent) {}

  private Lead lead(Clause clause, int depth, int bullets, int outer) {
    Label label = clause.label();
    Optional<Place> place = labelling.place(clause.id());
    if (label.printed().isPresent() && depth == 0) {
      Indent indent = new Indent(indents.clause(), indents.clause());
      return new Lead(ParagraphStyle.CLAUSE, place, indent);
    } else if (label.printed().isPresent()) {
      int hanging = indents.item(depth);
      return new Lead(ParagraphStyle.item(depth), place, new Indent(outer + hanging, hanging));
    } else if (label.bullet()) {
      Indent indent = new Indent(outer + Indents.BULLET, Indents.BULLET);
      return new Lead(ParagraphStyle.bullet(bullets), place, indent);
    }
    return continuing(place, outer);
  }

  private static Lead continuing(Optional<Place> place, int left) {
    String style = left == 0 ? "BodyText" : ParagraphStyle.CONTINUE;
    return new Lead(style, place, new Indent(left, 0));
  }

  /**
   * Writes norms in a paragraph.
   *
   * @param first whether the clause begins with it
   * @param keep whether a list follows
   */
  private void norms(Clause clause, List<Norm> norms, Lead lead, boolean first, boolean keep) {
    Lead own = first ? lead : continuing(Optional.empty(), lead.indent().left());
    paragraphs.begin(own.style(), own.place(), own.indent(), keep);
    if (first) {
      bookmarks.around(
          clause.id(),
          xml,
          () -> {
            typed(clause.label().printed(), own.place());
            norms(clause, norms);
          });
    } else {
      norms(clause, norms);
    }
    paragraphs.end();
  }

  private void norms(Clause clause, List<Norm> norms) {
    boolean first = true;
    for (Norm norm : norms) {
      if (!first) {
        inlines.words(" ");
      }
      first = false;
      if (norm.id().equals(clause.id())) {
        inlines.prose(norm.text());
      } else {
        bookmarks.around(norm.id(), xml, () -> inlines.prose(norm.text()));
      }
    }
  }

  private void tail(Norm.Tail tail, int left) {
    boolean labelled = tail.label().isPresent();
    Indent indent =
        labelled ? new Indent(left + indents.item(1), indents.item(1)) : new Indent(left, 0);
    String style = left == 0 && !labelled ? "BodyText" : ParagraphStyle.CONTINUE;
    paragraphs.begin(style, Optional.empty(), indent, false);
    typed(tail.label(), Optional.empty());
    inlines.prose(tail.text());
    paragraphs.end();
  }

  private void table(Table table) {
    table.caption().ifPresent(caption -> paragraph("Caption", caption));
    String title = table.caption().map(Prose::words).map(WordText::clean).orElse("");
    tables.write("PolicyTable", title, TableCells.of(table), this::cell);
  }

  private void cell(Prose words, boolean heading) {
    paragraph(heading ? "TableHeading" : "TableText", words);
  }

  private void contents(Contents contents) {
    paragraphs.begin("ContentsTitle");
    inlines.prose(contents.title());
    page(contents.pageTitle());
    paragraphs.end();
    for (Contents.Entry entry : contents.entries()) {
      paragraphs.begin("ContentsEntry");
      entry
          .targetId()
          .ifPresentOrElse(
              id -> inlines.linked(entry.text(), id), () -> inlines.prose(entry.text()));
      page(entry.page());
      paragraphs.end();
    }
  }

  private void page(Optional<String> page) {
    if (page.isPresent()) {
      inlines.tab();
      inlines.prose(new Prose(List.of(new Inline.Text(page.get()))));
    }
  }
}
