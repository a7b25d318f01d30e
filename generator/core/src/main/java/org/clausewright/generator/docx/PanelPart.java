package org.clausewright.generator.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.generator.document.PolicyFacts;
import org.clausewright.generator.edition.Edition;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.prose.Prose;

/** Writes what is known about a policy, after its text. */
final class PanelPart {

  private static final List<String> DECISIONS =
      List.of("Decision", "Date", "School", "By", "Minute", "Version");
  private static final String ABOUT = "About this policy";
  private static final List<String> SIGNATURES = List.of("Signatory", "Name", "Signature", "Date");

  private final Inlines inlines;
  private final Paragraphs paragraphs;
  private final Tables tables;

  PanelPart(WordXml xml, Inlines inlines, Paragraphs paragraphs) {
    this.inlines = inlines;
    this.paragraphs = paragraphs;
    this.tables = new Tables(xml);
  }

  void write(Policy policy, Edition edition) {
    PolicyFacts facts = PolicyFacts.of(policy, edition.asOf());
    String asOf = PartialDate.of(edition.asOf()).inWords();
    heading(ABOUT);
    table(ABOUT, List.of(), facts(facts, asOf), false);
    if (!facts.decisions().isEmpty()) {
      heading("Approvals and adoptions");
      table("Approvals and adoptions", DECISIONS, decisions(facts), false);
    }
    if (!facts.signatures().isEmpty()) {
      heading("Signatures");
      table("Signatures", SIGNATURES, signatures(facts), true);
    }
    about(policy, asOf);
  }

  private void about(Policy policy, String asOf) {
    heading("About this document");
    policy
        .adopted()
        .ifPresent(
            adopted ->
                text(
                    "%s has adopted the “%s” of %s. What precedes that policy’s text is its own."
                        .formatted(
                            policy.organisation().name(), adopted.title(), adopted.from().name())));
    String added =
        ContentsPart.suits(policy)
            ? "The contents, the head and foot of each page"
            : "The head and foot of each page";
    text(
        "The words of the policy are those of the published policy. "
            + "%s and everything from “%s” on were added, as of %s.".formatted(added, ABOUT, asOf));
  }

  private static List<List<String>> facts(PolicyFacts facts, String asOf) {
    return Stream.concat(
            facts.entries().stream().map(entry -> List.of(entry.label(), entry.value())),
            Stream.of(List.of("Review state", facts.review().inWords() + " (as of " + asOf + ")")))
        .toList();
  }

  private static List<List<String>> decisions(PolicyFacts facts) {
    return facts.decisions().stream()
        .map(
            each ->
                List.of(
                    each.kind(),
                    each.on(),
                    each.school(),
                    each.by(),
                    each.minute(),
                    each.version()))
        .toList();
  }

  /** The lines to sign: what the published document leaves blank is blank here. */
  private static List<List<String>> signatures(PolicyFacts facts) {
    return facts.signatures().stream()
        .map(
            each ->
                List.of(
                    each.by(),
                    each.name(),
                    "",
                    each.date().equals(PolicyFacts.BLANK) ? "" : each.date()))
        .toList();
  }

  /** A table without the columns in which nothing stands, unless they are to be written in. */
  private void table(String title, List<String> headings, List<List<String>> rows, boolean toSign) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      boolean signed = toSign && column >= SIGNATURES.indexOf("Signature");
      if (signed || rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        kept.add(i);
      }
    }
    TableCells cells =
        new TableCells(
            headings.isEmpty() ? List.of() : prose(headings, kept),
            rows.stream().map(row -> prose(row, kept)).toList(),
            true,
            toSign);
    tables.write("PanelTable", title, cells, this::cell);
  }

  private static List<Prose> prose(List<String> cells, List<Integer> kept) {
    return kept.stream().map(i -> Prose.of(cells.get(i))).toList();
  }

  private void cell(Prose words, boolean heading) {
    paragraphs.begin(heading ? "TableHeading" : "TableText");
    inlines.prose(words);
    paragraphs.end();
  }

  private void heading(String words) {
    paragraphs.begin("PanelHeading");
    inlines.words(words);
    paragraphs.end();
  }

  private void text(String words) {
    paragraphs.begin("PanelText");
    inlines.words(words);
    paragraphs.end();
  }
}
