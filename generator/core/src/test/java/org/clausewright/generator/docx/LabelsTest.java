package org.clausewright.generator.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clausewright.generator.Samples;
import org.clausewright.generator.edition.Edition;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Word shows the printed labels. Each case of {@code labels.txt} is a policy: what bears a label,
 * the label as printed and as the scheme gives it, and whether Word numbers it or words say it.
 */
class LabelsTest {

  /** A line of a case with the lines under it. */
  private record Node(int indent, String[] columns, List<Node> below) {

    String kind() {
      return columns[0].split(" ")[0];
    }

    String printed() {
      return columns[0].substring(kind().length() + 1);
    }

    Label label() {
      return new Label(present(printed()), present(columns[1]), false, "");
    }

    private static Optional<String> present(String label) {
      return label.equals("-") ? Optional.empty() : Optional.of(label);
    }
  }

  static List<String> cases() throws IOException {
    byte[] text =
        Objects.requireNonNull(LabelsTest.class.getResourceAsStream("labels.txt")).readAllBytes();
    return List.of(new String(text, StandardCharsets.UTF_8).split("\n\n"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areShown(String text) throws Exception {
    List<Node> lines = new ArrayList<>();
    Node root = new Node(-1, new String[0], new ArrayList<>());
    List<Node> open = new ArrayList<>(List.of(root));
    for (String line : text.lines().skip(1).toList()) {
      int indent = line.length() - line.stripLeading().length();
      Node node = new Node(indent, line.strip().split(" *\\| *"), new ArrayList<>());
      open.removeIf(other -> other.indent() >= indent);
      open.get(open.size() - 1).below().add(node);
      open.add(node);
      lines.add(node);
    }
    List<Block> body = root.below().stream().map(node -> (Block) section(node, lines)).toList();
    byte[] document = DocxOutput.of(Samples.policy("p", body), Edition.whole(LocalDate.EPOCH));
    assertEquals(lines.stream().map(LabelsTest::expected).toList(), shown(document));
    assertEquals(List.of(), Schema.problems(document));
  }

  private static String expected(Node line) {
    String printed = line.printed().equals("-") ? "" : line.printed();
    return printed + " by " + line.columns()[2];
  }

  /** The labels before the words “text”, and what shows them. */
  private static List<String> shown(byte[] document) {
    return ShownDocument.of(document).paragraphs().stream()
        .filter(p -> p.text().endsWith("text") && !p.style().startsWith("TOC"))
        .map(
            p -> {
              String typed = p.text().replaceAll("\t?text", "");
              String by = typed.isEmpty() ? p.label().isEmpty() ? "none" : "number" : "words";
              return p.label() + typed + " by " + by;
            })
        .toList();
  }

  private static Section section(Node node, List<Node> all) {
    List<Block> body = node.below().stream().map(below -> (Block) clause(below, all)).toList();
    return new Section("n" + all.indexOf(node), node.label(), Prose.of("text"), body);
  }

  private static Clause clause(Node node, List<Node> all) {
    String id = "n" + all.indexOf(node);
    Norm plain = Samples.norm(id, NormKind.STATEMENT, List.of(), false, false, Prose.of("text"));
    List<Clause> items = node.below().stream().map(below -> clause(below, all)).toList();
    Norm norm =
        new Norm(
            id,
            plain.kind(),
            plain.strength(),
            List.of(),
            List.of(),
            List.of(),
            plain.details(),
            List.of(),
            plain.text(),
            items,
            Optional.empty());
    return new Clause(id, node.label(), List.of(norm));
  }
}
