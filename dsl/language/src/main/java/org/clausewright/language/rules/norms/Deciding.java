package org.clausewright.language.rules.norms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.rules.Draft;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Topic;

/** The norms of a policy that decide one topic, in document order. */
record Deciding(Topic topic, List<Policy.Placed> norms) {

  /** No policy says more on one topic; what is longer would only cost time. */
  private static final int MOST = 300;

  private record All(List<Deciding> topics) {}

  static List<Deciding> of(Draft draft) {
    return draft.derive(All.class, each -> new All(find(each))).topics;
  }

  private static List<Deciding> find(Draft draft) {
    Map<String, Deciding> byTopic = new LinkedHashMap<>();
    for (Policy.Placed placed : draft.norms()) {
      for (TopicUse use : placed.norm().topics()) {
        if (use.decides()) {
          List<Policy.Placed> norms =
              byTopic
                  .computeIfAbsent(
                      use.topic().id(), id -> new Deciding(use.topic(), new ArrayList<>()))
                  .norms();
          if (norms.size() < MOST && (norms.isEmpty() || norms.get(norms.size() - 1) != placed)) {
            norms.add(placed);
          }
        }
      }
    }
    return List.copyOf(byTopic.values());
  }
}
