package org.clausewright.generator.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausewright.generator.document.PolicyFacts;

/** Writes what goes after the text of a policy: decisions, signatures, and what was added to it. */
record BackMatterWriter(PolicyFacts facts) {

  private static final List<String> DECISION =
      List.of("Decision", "Date", "School", "By", "Minute", "Version");

  private static final List<String> SIGNATURE = List.of("Signatory", "Signature", "Date");

  private static final String ABOUT =
      "The text between the contents and this page is that of the policy. The cover, the contents,"
          + " the lines above and below each page and this back matter were added to it. What the"
          + " policy obliges people to do is attached to this file as data: ";

  void write(Xhtml parent) {
    Xhtml back = parent.add("div", "back");
    if (!facts.decisions().isEmpty()) {
      back.add("h2").text("Approvals and adoptions");
      table(
          DECISION,
          facts.decisions().stream().map(BackMatterWriter::cells).toList(),
          "decisions",
          back);
    }
    if (!facts.signatures().isEmpty()) {
      back.add("h2").text("Signatures");
      table(
          SIGNATURE,
          facts.signatures().stream().map(BackMatterWriter::cells).toList(),
          "signatures",
          back);
    }
    back.add("h2").text("About this document");
    back.add("p", "about").text(ABOUT).add("strong").text(Attachment.NAME + ".");
  }

  private static List<String> cells(PolicyFacts.Decision decision) {
    return List.of(
        decision.kind(),
        decision.on(),
        decision.school(),
        decision.by(),
        decision.minute(),
        decision.version());
  }

  private static List<String> cells(PolicyFacts.Signature signature) {
    return List.of(
        Stream.of(signature.by(), signature.name())
            .filter(name -> !name.isEmpty())
            .reduce((by, name) -> by + ", " + name)
            .orElse(""),
        signature.signature(),
        signature.date());
  }

  /**
   * Writes a table; columns that nothing stands in are left out, unless they are to be filled in.
   */
  private static void table(
      List<String> columns, List<List<String>> rows, String className, Xhtml parent) {
    boolean signed = columns.equals(SIGNATURE);
    int[] used =
        IntStream.range(0, columns.size())
            .filter(i -> signed || rows.stream().anyMatch(cells -> !cells.get(i).isEmpty()))
            .toArray();
    Xhtml table = parent.add("table", className);
    Xhtml head = table.add("thead").add("tr");
    for (int column : used) {
      head.add("th").with("scope", "col").text(columns.get(column));
    }
    Xhtml body = table.add("tbody");
    for (List<String> cells : rows) {
      Xhtml row = body.add("tr");
      for (int column : used) {
        Xhtml cell = column == 0 ? row.add("th").with("scope", "row") : row.add("td");
        cell.text(cells.get(column));
      }
    }
  }
}
