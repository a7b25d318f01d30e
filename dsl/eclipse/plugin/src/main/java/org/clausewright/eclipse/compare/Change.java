package org.clausewright.eclipse.compare;

/** What has become of a part from the older version to the newer. */
enum Change {
  ADDED,
  REMOVED,
  MOVED,
  CHANGED,
  RENUMBERED
}
