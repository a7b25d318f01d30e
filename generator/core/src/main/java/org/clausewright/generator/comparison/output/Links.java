package org.clausewright.generator.comparison.output;

import java.util.Optional;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.model.organisation.Topic;

/**
 * Where a page of the comparison leads to.
 *
 * @param root the way from the page to the top of the output: empty or {@code ../}
 * @param readable whether the formatted policies are published, so that links can lead to them
 */
public record Links(String root, boolean readable) {

  /** The links of a page in an edition. */
  public static Links from(String root, Edition edition) {
    return new Links(root, edition.includes(PolicyFile.POLICY_HTML));
  }

  /** To a policy. */
  public Optional<String> policy(String policyId) {
    return readable
        ? Optional.of(root + policyId + "/" + PolicyFile.POLICY_HTML.fileName())
        : Optional.empty();
  }

  /** To a clause, item or norm of a policy. */
  public Optional<String> clause(String policyId, String targetId) {
    return policy(policyId).map(policy -> policy + "#" + targetId);
  }

  /** To the page of a topic. */
  public String topic(Topic topic) {
    return root + TopicPage.path(topic);
  }
}
