package org.clausewright.model.organisation;

import java.util.List;

/** What a policy's names can mean: its organisation's own first, then those that all share. */
public record Vocabulary(
    List<Topic> topics, List<Role> roles, List<Source> sources, List<Platform> platforms) {

  public Vocabulary {
    topics = List.copyOf(topics);
    roles = List.copyOf(roles);
    sources = List.copyOf(sources);
    platforms = List.copyOf(platforms);
  }
}
