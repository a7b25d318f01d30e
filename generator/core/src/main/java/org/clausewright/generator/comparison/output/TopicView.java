package org.clausewright.generator.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Evidence;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.organisation.Topic;

/**
 * A topic on a page.
 *
 * @param href to its own page
 * @param stances how many policies take each
 * @param answers one for each policy
 */
public record TopicView(
    Topic topic, String href, Map<Stance, Integer> stances, List<Answer> answers) {

  private static final int FEW = 3;

  public TopicView {
    answers = List.copyOf(answers);
  }

  /**
   * What a policy says on it.
   *
   * @param href to the policy
   * @param clauses citations of the passages that decide
   */
  public record Answer(
      Comparison.Column column,
      Optional<String> href,
      Stance stance,
      List<String> clauses,
      List<Quotation> deciding,
      List<Quotation> related) {
    public Answer {
      clauses = List.copyOf(clauses);
      deciding = List.copyOf(deciding);
      related = List.copyOf(related);
    }

    /** As many citations as fit into a cell. */
    public List<String> firstClauses() {
      return clauses.subList(0, Math.min(FEW, clauses.size()));
    }

    /** How many citations those leave out. */
    public int moreClauses() {
      return clauses.size() - firstClauses().size();
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
      return deciding.isEmpty() && related.isEmpty();
    }
  }

  static TopicView of(Comparison.Row row, Comparison comparison, Links links) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      answers.add(answer(row.cells().get(i), comparison.columns().get(i), links));
    }
    return new TopicView(row.topic(), links.topic(row.topic()), row.stances(), answers);
  }

  private static Answer answer(Comparison.Cell cell, Comparison.Column column, Links links) {
    return new Answer(
        column,
        links.policy(cell.policyId()),
        cell.stance(),
        cell.deciding().stream().map(Evidence::citation).distinct().toList(),
        Quotation.of(cell.deciding(), cell.policyId(), links),
        Quotation.of(cell.related(), cell.policyId(), links));
  }
}
