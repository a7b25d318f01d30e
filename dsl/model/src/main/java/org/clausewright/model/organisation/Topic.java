package org.clausewright.model.organisation;

import java.util.regex.Pattern;

/**
 * A question on which policies are compared.
 *
 * @param group title of the group that it stands in
 */
public record Topic(String id, String title, String question, String group) {

  private static final Pattern OPEN =
      Pattern.compile(
          "(To )?(who|whom|whose|which|what|when|where|how)\\b.*", Pattern.CASE_INSENSITIVE);

  /**
   * Whether it asks who, which or what, so that different answers need not contradict each other.
   */
  public boolean isOpen() {
    return OPEN.matcher(question).matches();
  }
}
