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
  private final List<Section> sections = new ArrayList<>();

  Passages(Draft draft) {
    this.draft = draft;
  }

  List<Passage> of(List<Block> body) {
    body.forEach(this::block);
    return List.copyOf(passages);
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
      Context context =
          new Context(
              List.copyOf(sections),
              Optional.of(section),
              Optional.empty(),
              List.of(),
              List.of(),
              true);
      add(Part.HEADING, context, List.of(section.heading()));
      sections.add(section);
      section.body().forEach(this::block);
      sections.remove(sections.size() - 1);
    } else if (block instanceof Clause clause) {
      clause(clause, List.of());
    }
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
        norm.items().forEach(item -> clause(item, below));
        norm.tail()
            .ifPresent(
                tail ->
                    add(
                        Part.TAIL,
                        context(clause, leadIns, List.of(norm), false),
                        List.of(tail.text())));
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
    return new Context(
        List.copyOf(sections), Optional.empty(), Optional.of(clause), norms, leadIns, first);
  }

  private void add(Part part, Prose prose) {
    Context context =
        new Context(
            List.copyOf(sections), Optional.empty(), Optional.empty(), List.of(), List.of(), false);
    add(part, context, List.of(prose));
  }

  private void add(Part part, Context context, List<Prose> prose) {
    List<PrintedText> texts = new ArrayList<>(prose.size());
    for (Prose each : prose) {
      draft.text(each).ifPresent(texts::add);
    }
    if (!texts.isEmpty()) {
      passages.add(new Passage(passages.size(), part, context, texts));
    }
  }
}
