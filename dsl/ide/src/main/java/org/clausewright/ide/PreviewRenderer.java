package org.clausewright.ide;

import org.clausewright.model.Policy;

/** Shows a policy as it will be published; found by {@link java.util.ServiceLoader}, or given. */
public interface PreviewRenderer {

  /** The policy as one HTML page that needs nothing else. */
  String html(Policy policy);

  /**
   * The id of an element of that page.
   *
   * @param id of a section, clause or item of the policy
   */
  String anchor(Policy policy, String id);
}
