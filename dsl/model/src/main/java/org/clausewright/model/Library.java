package org.clausewright.model;

import java.util.List;
import org.clausewright.model.organisation.Topic;

/**
 * The policies read together, and the topics that they are compared on.
 *
 * @param policies by id
 * @param topics in vocabulary order
 */
public record Library(List<Policy> policies, List<Topic> topics) {
  public Library {
    policies = List.copyOf(policies);
    topics = List.copyOf(topics);
  }
}
