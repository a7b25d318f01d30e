package org.clausewright.generator.pdf;

import java.util.List;
import org.clausewright.generator.document.ContentsEntry;
import org.clausewright.generator.document.PolicyFacts;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.PartialDate;

/** Writes what goes before the text of a policy: whose it is, what is known about it, contents. */
record CoverWriter(Policy policy, PolicyFacts facts, PartialDate asOf) {

  /** More sections than these are listed in a smaller type, to stay on one page where they can. */
  private static final int MANY = 22;

  void write(Xhtml parent) {
    Xhtml cover = parent.add("div", "cover");
    cover.add("p", "organisation").text(policy.organisation().name());
    cover.add("h1", "cover-title").text(policy.title());
    cover
        .add("p", "review " + facts.review().status().key())
        .text("Review: " + facts.review().inWords())
        .add("span", "as-of")
        .text(" (as of " + asOf.inWords() + ")");
    policy
        .adopted()
        .ifPresent(
            adopted ->
                cover
                    .add("p", "notice")
                    .text(
                        "Adopted from the “%s” of %s."
                            .formatted(adopted.title(), adopted.from().name())));
    facts(cover);
    contents(ContentsEntry.of(policy), cover);
  }

  /** Two facts to a row; the organisation stands above already. */
  private void facts(Xhtml cover) {
    Xhtml body = cover.add("table", "facts").add("tbody");
    Xhtml row = body;
    List<PolicyFacts.Entry> entries = facts.entries().subList(1, facts.entries().size());
    for (int i = 0; i < entries.size(); i++) {
      boolean left = i % 2 == 0;
      row = left ? body.add("tr") : row;
      row.add("th").with("scope", "row").text(entries.get(i).label());
      Xhtml value = row.add("td").text(entries.get(i).value());
      if (left && i == entries.size() - 1) {
        value.with("colspan", "3");
      }
    }
  }

  private static void contents(List<ContentsEntry> entries, Xhtml cover) {
    if (entries.isEmpty()) {
      return;
    }
    cover.add("h2", "contents-heading").text("Contents");
    Xhtml list = cover.add("ul", entries.size() > MANY ? "contents long" : "contents");
    for (ContentsEntry entry : entries) {
      String name = name(entry);
      list.add("li", "depth-" + Math.min(entry.depth(), 3))
          .add("a", "entry")
          .with("href", "#" + entry.id())
          .with("title", name)
          .text(name);
    }
  }

  /** Label and heading of a section; one without either goes by its id. */
  static String name(ContentsEntry entry) {
    String name = (entry.label() + " " + entry.heading()).strip();
    return name.isEmpty() ? entry.id() : name;
  }
}
