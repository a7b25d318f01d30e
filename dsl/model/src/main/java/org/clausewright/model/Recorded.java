package org.clausewright.model;

import java.util.List;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.norm.TopicUse;

/**
 * What a printed title, line or row says as data.
 *
 * @param topics the topics that it answers
 */
public record Recorded(List<TopicUse> topics, List<Fact> facts) {

  public static final Recorded NOTHING = new Recorded(List.of(), List.of());

  public Recorded {
    topics = List.copyOf(topics);
    facts = List.copyOf(facts);
  }
}
