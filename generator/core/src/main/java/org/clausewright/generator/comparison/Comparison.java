package org.clausewright.generator.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.organisation.Topic;

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
  public record Column(String policyId, String title, String organisation, List<String> adoptedBy) {
    public Column {
      adoptedBy = List.copyOf(adoptedBy);
    }
  }

  /** A topic with a cell for each column. */
  public record Row(Topic topic, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** How many policies take each stance; stances that none takes are left out. */
    public Map<Stance, Integer> stances() {
      Map<Stance, Integer> stances = new EnumMap<>(Stance.class);
      cells.forEach(cell -> stances.merge(cell.stance(), 1, Integer::sum));
      return stances;
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

    private static Cell silent(String policyId) {
      return new Cell(policyId, Stance.SILENT, List.of(), List.of());
    }
  }

  /** The policies that are compared: those that do not adopt another one. */
  public static List<Policy> compared(Library library) {
    return library.policies().stream().filter(policy -> policy.adopted().isEmpty()).toList();
  }

  /** Compares the policies of a library on all its topics. */
  public static Comparison of(Library library) {
    List<Policy> compared = compared(library);
    Map<String, List<String>> adopters = adopters(library);
    List<Map<String, Cell>> cells = compared.stream().map(EvidenceByTopic::cells).toList();
    List<Row> rows = new ArrayList<>();
    for (Topic topic : library.topics()) {
      List<Cell> row = new ArrayList<>();
      for (int i = 0; i < compared.size(); i++) {
        String policyId = compared.get(i).id();
        row.add(cells.get(i).getOrDefault(topic.id(), Cell.silent(policyId)));
      }
      rows.add(new Row(topic, row));
    }
    return new Comparison(compared.stream().map(policy -> column(policy, adopters)).toList(), rows);
  }

  private static Column column(Policy policy, Map<String, List<String>> adopters) {
    return new Column(
        policy.id(),
        policy.title(),
        policy.organisation().name(),
        adopters.getOrDefault(policy.id(), List.of()));
  }

  /** Names of the organisations that have adopted a policy, by its id. */
  private static Map<String, List<String>> adopters(Library library) {
    Map<String, List<String>> adopters = new LinkedHashMap<>();
    for (Policy policy : library.policies()) {
      policy
          .adopted()
          .ifPresent(
              adopted ->
                  adopters
                      .computeIfAbsent(adopted.policyId(), id -> new ArrayList<>())
                      .add(policy.organisation().name()));
    }
    return adopters;
  }
}
