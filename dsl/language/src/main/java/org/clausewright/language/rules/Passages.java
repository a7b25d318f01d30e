package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.language.rules.Passage.Context;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Contents;
import org.clausewright.model.Line;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.prose.Prose;

/** Lists the passages of a policy in document order. */
final class Passages {

  private final Draft draft;
  private final List<Passage> passages = new ArrayList<>();

  /** Those around the block that is listed, outermost first. */
  private List<Section> sections = List.of();

  Passages(Draft draft) {
    this.draft = draft;
  }

  List<Passage> of(List<Block> body) {
    blocks(body);
    return List.copyOf(passages);
  }

  private void blocks(List<Block> body) {
    for (Block block : body) {
      block(block);
    }
  }

  private void block(Block block) {
    if (block instanceof Title title) {
      add(Part.TITLE, title.text());
    } else if (block instanceof Line line) {
      add(Part.LINE, line.text());
    } else if (block instanceof Table table) {
      table.caption().ifPresent(caption -> add(Part.CAPTION, caption));
      table.columns().forEach(column -> add(Part.COLUMN, column));
      table.rows().forEach(row -> row.cells().forEach(cell -> add(Part.CELL, cell)));
    } else if (block instanceof Contents contents) {
      add(Part.CONTENTS_TITLE, contents.title());
      contents.entries().forEach(entry -> add(Part.CONTENTS_ENTRY, entry.text()));
    } else if (block instanceof Section section) {
      section(section);
    } else if (block instanceof Clause clause) {
      clause(clause, List.of());
    }
  }

  private void section(Section section) {
    List<Section> around = sections;
    Context context =
        new Context(around, Optional.of(section), Optional.empty(), List.of(), List.of(), true);
    add(Part.HEADING, context, List.of(section.heading()));
    List<Section> inside = new ArrayList<>(around);
    inside.add(section);
    sections = List.copyOf(inside);
    blocks(section.body());
    sections = around;
  }

  /** One passage for all norms up to the first list, and others after each list. */
  private void clause(Clause clause, List<Norm> leadIns) {
    List<Norm> open = new ArrayList<>();
    Part part = leadIns.isEmpty() ? Part.CLAUSE : Part.ITEM;
    boolean first = true;
    for (Norm norm : clause.norms()) {
      open.add(norm);
      if (!norm.items().isEmpty()) {
        norms(part, clause, leadIns, open, first);
        first = false;
        open.clear();
        List<Norm> below = new ArrayList<>(leadIns);
        below.add(norm);
        for (Clause item : norm.items()) {
          clause(item, below);
        }
        if (norm.tail().isPresent()) {
          Context context = context(clause, leadIns, List.of(norm), false);
          add(Part.TAIL, context, List.of(norm.tail().get().text()));
        }
      }
    }
    if (!open.isEmpty()) {
      norms(part, clause, leadIns, open, first);
    }
  }

  private void norms(
      Part part, Clause clause, List<Norm> leadIns, List<Norm> norms, boolean first) {
    add(part, context(clause, leadIns, List.copyOf(norms), first), texts(norms));
  }

  private static List<Prose> texts(List<Norm> norms) {
    List<Prose> texts = new ArrayList<>(norms.size());
    for (Norm norm : norms) {
      texts.add(norm.text());
    }
    return texts;
  }

  private Context context(Clause clause, List<Norm> leadIns, List<Norm> norms, boolean first) {
    return new Context(sections, Optional.empty(), Optional.of(clause), norms, leadIns, first);
  }

  private void add(Part part, Prose prose) {
    Context context =
        new Context(sections, Optional.empty(), Optional.empty(), List.of(), List.of(), false);
    add(part, context, List.of(prose));
  }

  private void add(Part part, Context context, List<Prose> prose) {
    List<PrintedText> texts = new ArrayList<>(prose.size());
    for (Prose each : prose) {
      Optional<PrintedText> text = draft.text(each);
      if (text.isPresent()) {
        texts.add(text.get());
      }
    }
    if (!texts.isEmpty()) {
      passages.add(new Passage(passages.size(), part, context, texts));
    }
  }
}
