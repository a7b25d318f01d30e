package org.clausewright.generator.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.Permit;
import org.clausewright.model.norm.Qualification;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Role;

/**
 * A passage of a policy that speaks to a topic.
 *
 * @param stance that the passage takes by itself
 * @param stated whether the source states the stance outright
 * @param force how strongly it binds
 * @param citation how to cite the clause: “5.1.1”
 * @param targetId anchor in the formatted policy; empty for front matter
 * @param bearers whom it binds
 * @param conditions conditions and exceptions, in the words of the text, or “see” and the citation
 *     of the clause that says them
 * @param limits quantities, times, ages and deadlines, in the words of the text
 * @param approval who has to approve, in words
 * @param quotation the exact words, an item with its lead-in
 */
public record Evidence(
    Stance stance,
    boolean stated,
    Strength.Force force,
    String citation,
    Optional<String> targetId,
    String kind,
    List<Role> bearers,
    List<String> conditions,
    List<String> limits,
    Optional<String> approval,
    String quotation) {

  public Evidence {
    bearers = List.copyOf(bearers);
    conditions = List.copyOf(conditions);
    limits = List.copyOf(limits);
  }

  /** The names of those whom it binds. */
  public List<String> bearerNames() {
    return bearers.stream().map(Role::name).toList();
  }

  /**
   * Evidence from a norm.
   *
   * @param citations how to cite what bears an id
   */
  static Evidence of(Policy.Placed placed, TopicUse use, Map<String, String> citations) {
    Norm norm = placed.norm();
    return new Evidence(
        StanceRule.stance(norm, use),
        use.stance().isPresent(),
        norm.strength().force(),
        placed.clause().label().citation(),
        Optional.of(norm.id()),
        norm.kind().word(),
        norm.bearers(),
        conditions(norm, citations),
        norm.details().limits().stream().map(limit -> limit.words()).toList(),
        norm.details().approval().map(Permit::inWords),
        norm.fullWords());
  }

  /** Evidence from a printed title, line or row. */
  static Evidence ofFrontMatter(String words, TopicUse use) {
    return new Evidence(
        use.stance().orElse(Stance.STATED),
        use.stance().isPresent(),
        Strength.Force.DESCRIPTIVE,
        "front matter",
        Optional.empty(),
        "statement",
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        words);
  }

  private static List<String> conditions(Norm norm, Map<String, String> citations) {
    List<String> conditions = new ArrayList<>();
    for (Qualification qualification : norm.details().qualifications()) {
      if (qualification.kind() != Qualification.Kind.REASON) {
        qualification.words().ifPresent(conditions::add);
        qualification
            .seeId()
            .ifPresent(id -> conditions.add("see " + citations.getOrDefault(id, id)));
      }
    }
    return conditions;
  }
}
