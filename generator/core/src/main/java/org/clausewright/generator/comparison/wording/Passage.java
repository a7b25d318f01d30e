package org.clausewright.generator.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.model.Clause;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Topic;

/**
 * Words that stand together in a clause or an item of a policy.
 *
 * @param policyId the policy
 * @param organisation whose policy it is
 * @param citation how to cite the clause
 * @param targetId anchor in the formatted policy
 * @param topics that its norms are about
 * @param words exactly as printed
 * @param plainWords the same in lower case, one by one, without punctuation
 */
public record Passage(
    String policyId,
    String organisation,
    String citation,
    String targetId,
    List<Topic> topics,
    String words,
    List<String> plainWords) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

  public Passage {
    topics = List.copyOf(topics);
    plainWords = List.copyOf(plainWords);
  }

  /** All passages of a policy in document order; where a list interrupts a clause, it is parted. */
  static List<Passage> of(Policy policy) {
    List<Passage> passages = new ArrayList<>();
    policy.clauses().forEach(clause -> add(clause, policy, passages));
    return passages;
  }

  private static void add(Clause clause, Policy policy, List<Passage> passages) {
    List<Norm> together = new ArrayList<>();
    for (Norm norm : clause.norms()) {
      together.add(norm);
      if (!norm.items().isEmpty()) {
        passages.add(of(together, clause, policy));
        together.clear();
        norm.items().forEach(item -> add(item, policy, passages));
      }
    }
    if (!together.isEmpty()) {
      passages.add(of(together, clause, policy));
    }
  }

  private static Passage of(List<Norm> norms, Clause clause, Policy policy) {
    String words = String.join(" ", norms.stream().map(norm -> norm.text().words()).toList());
    return new Passage(
        policy.id(),
        policy.organisation().name(),
        clause.label().citation(),
        norms.get(0).id(),
        norms.stream()
            .flatMap(norm -> norm.topics().stream())
            .filter(TopicUse::decides)
            .map(TopicUse::topic)
            .distinct()
            .toList(),
        words,
        WORD.matcher(words.toLowerCase(Locale.ROOT).replace('’', '\''))
            .results()
            .map(MatchResult::group)
            .toList());
  }
}
