package org.clausewright.ide;

import org.jspecify.annotations.Nullable;

/**
 * A policy as a page.
 *
 * @param html null if there is none
 * @param anchor id of the page's element for the clause at the position; null if there is none
 * @param message why there is no page; null if there is one
 */
public record Preview(@Nullable String html, @Nullable String anchor, @Nullable String message) {

  /** A reason why there is no page. */
  public static Preview none(String message) {
    return new Preview(null, null, message);
  }
}
