package org.clausewright.generator.pdf;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.Clause;
import org.clausewright.model.norm.Norm;

/** Writes clauses with their items: the words of all norms, under labels that hang. */
record ClauseWriter(ProseWriter prose) {

  /** Paragraphs of up to so many characters stay on one page. */
  private static final int SHORT = 420;

  void clause(Clause clause, Xhtml parent) {
    boolean labelled = clause.label().printed().isPresent();
    String className = labelled ? Hanging.CLAUSE.className() : "unlabelled";
    norms(clause, Hanging.CLAUSE, parent.add("div", className));
  }

  /** Writes an item into a list. */
  void item(Clause clause, Hanging hanging, Xhtml list) {
    boolean labelled = clause.label().printed().isPresent();
    norms(clause, hanging, list.add("li", labelled ? hanging.className() : "dot"));
  }

  /** Writes what stands under one label; a list ends a paragraph, what follows begins another. */
  private void norms(Clause clause, Hanging hanging, Xhtml parent) {
    parent.with("id", clause.id());
    List<Norm> norms = clause.norms();
    int from = 0;
    while (from < norms.size()) {
      int to = from + 1;
      while (to < norms.size() && norms.get(to - 1).items().isEmpty()) {
        to++;
      }
      List<Norm> together = norms.subList(from, to);
      paragraph(clause, together, from == 0 ? Optional.of(hanging) : Optional.empty(), parent);
      list(together.get(together.size() - 1), parent);
      from = to;
    }
  }

  /**
   * Writes a paragraph.
   *
   * @param hanging how the label hangs that it begins with
   */
  private void paragraph(Clause clause, List<Norm> norms, Optional<Hanging> hanging, Xhtml parent) {
    Xhtml paragraph = parent.add("p", classes(norms, hanging.isPresent()));
    hanging.ifPresent(
        how -> clause.label().printed().ifPresent(label -> how.write(label, paragraph)));
    boolean first = true;
    for (Norm norm : norms) {
      if (!first) {
        paragraph.text(" ");
      }
      boolean own = !norm.id().equals(clause.id());
      prose.write(norm.text(), own ? paragraph.add("span").with("id", norm.id()) : paragraph);
      first = false;
    }
  }

  /** Short paragraphs are not broken, and short lead-ins stay with the first of their items. */
  private static String classes(List<Norm> norms, boolean first) {
    String place = first ? "first" : "more";
    if (norms.stream().mapToInt(norm -> norm.text().words().length()).sum() > SHORT) {
      return place;
    }
    boolean leading = !norms.get(norms.size() - 1).items().isEmpty();
    return place + (leading ? " whole lead-in" : " whole");
  }

  private void list(Norm leadIn, Xhtml parent) {
    if (leadIn.items().isEmpty()) {
      return;
    }
    Hanging hanging =
        Hanging.ofItems(leadIn.items().stream().flatMap(item -> item.label().printed().stream()));
    Xhtml list = parent.add("ul", "items");
    leadIn.items().forEach(item -> item(item, hanging, list));
    leadIn.tail().ifPresent(tail -> tail(tail, parent));
  }

  private void tail(Norm.Tail tail, Xhtml parent) {
    Xhtml paragraph = parent.add("p", "more");
    tail.label().ifPresent(label -> paragraph.add("strong").text(label + " "));
    prose.write(tail.text(), paragraph);
  }
}
