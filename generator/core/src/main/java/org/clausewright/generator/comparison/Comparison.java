package org.clausewright.generator.comparison;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.model.Library;
import org.clausewright.model.Line;
import org.clausewright.model.Policy;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.prose.Prose;

/**
 * What each policy says on each topic.
 *
 * @param columns the policies compared; adopted ones stand with the policy that they adopt
 * @param rows one for each topic, in vocabulary order
 */
public record Comparison(List<Column> columns, List<Row> rows) {

  public Comparison {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A policy.
   *
   * @param adoptedBy names of the organisations that have adopted it
   */
  public record Column(
      String policyId, String title, String organisation, List<String> adoptedBy) {}

  /** A topic with a cell for each column. */
  public record Row(Topic topic, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a policy says on a topic.
   *
   * @param deciding passages that decide the question
   * @param related passages that touch the subject without deciding it
   */
  public record Cell(
      String policyId, Stance stance, List<Evidence> deciding, List<Evidence> related) {
    public Cell {
      deciding = List.copyOf(deciding);
      related = List.copyOf(related);
    }
  }

  /** Compares the policies of a library on all its topics. */
  public static Comparison of(Library library) {
    List<Policy> compared =
        library.policies().stream().filter(policy -> policy.adopted().isEmpty()).toList();
    List<Column> columns =
        compared.stream()
            .map(
                policy ->
                    new Column(
                        policy.id(),
                        policy.title(),
                        policy.organisation().name(),
                        adopters(policy, library)))
            .toList();
    List<Row> rows =
        library.topics().stream()
            .map(
                topic ->
                    new Row(topic, compared.stream().map(policy -> cell(policy, topic)).toList()))
            .toList();
    return new Comparison(columns, rows);
  }

  private static List<String> adopters(Policy policy, Library library) {
    return library.policies().stream()
        .filter(
            other ->
                other
                    .adopted()
                    .filter(adopted -> adopted.policyId().equals(policy.id()))
                    .isPresent())
        .map(other -> other.organisation().name())
        .toList();
  }

  private static Cell cell(Policy policy, Topic topic) {
    List<Evidence> deciding = new ArrayList<>();
    List<Evidence> related = new ArrayList<>();
    policy
        .blocks()
        .forEach(
            block -> {
              if (block instanceof Title title) {
                printed(title.text(), title.recorded().topics(), topic, deciding, related);
              } else if (block instanceof Line line) {
                printed(line.text(), line.recorded().topics(), topic, deciding, related);
              } else if (block instanceof Table table) {
                for (Table.Row row : table.rows()) {
                  Prose words =
                      Prose.of(
                          String.join(" ", row.cells().stream().map(Prose::words).toList())
                              .strip());
                  printed(words, row.recorded().topics(), topic, deciding, related);
                }
              }
            });
    policy.norms().forEach(placed -> norm(placed, topic, deciding, related));
    Stance stance = StanceRule.combine(deciding.stream().map(Evidence::stance).toList());
    return new Cell(policy.id(), stance, deciding, related);
  }

  private static void printed(
      Prose words,
      List<TopicUse> uses,
      Topic topic,
      List<Evidence> deciding,
      List<Evidence> related) {
    for (TopicUse use : uses) {
      if (use.topic().id().equals(topic.id())) {
        (use.decides() ? deciding : related).add(Evidence.ofFrontMatter(words.words(), use));
      }
    }
  }

  private static void norm(
      Policy.Placed placed, Topic topic, List<Evidence> deciding, List<Evidence> related) {
    Norm norm = placed.norm();
    for (TopicUse use : norm.topics()) {
      if (use.topic().id().equals(topic.id())) {
        (use.decides() ? deciding : related).add(Evidence.of(placed, use));
      }
    }
  }

  /** The topics on which a policy is silent although others are not, with how many are not. */
  public List<Gap> gaps(Column column) {
    int index = columns.indexOf(column);
    List<Gap> gaps = new ArrayList<>();
    for (Row row : rows) {
      int others =
          (int) row.cells().stream().filter(cell -> cell.stance() != Stance.SILENT).count();
      if (row.cells().get(index).stance() == Stance.SILENT && others > 0) {
        gaps.add(new Gap(row.topic(), others));
      }
    }
    return gaps;
  }

  /**
   * A topic that a policy does not decide.
   *
   * @param others how many of the other policies do
   */
  public record Gap(Topic topic, int others) {}
}
