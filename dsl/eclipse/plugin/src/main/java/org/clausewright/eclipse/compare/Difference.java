package org.clausewright.eclipse.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a part differs between two versions.
 *
 * @param newer the part in the newer version; empty if it was removed
 * @param older the part in the older version; empty if it was added
 * @param changes of the part itself; empty if only parts in it differ
 * @param parts what differs in it, in the order of the newer version
 */
record Difference(
    Optional<Piece> newer, Optional<Piece> older, Set<Change> changes, List<Difference> parts) {

  Difference {
    changes = Set.copyOf(changes);
    parts = List.copyOf(parts);
  }

  /** Whether nothing of it was there before, wherever. */
  boolean isAltogetherNew() {
    return changes.contains(Change.ADDED) && parts.isEmpty();
  }

  /** Number and words of the part, and what has become of it. */
  String label() {
    String words = newer.or(() -> older).map(Piece::label).orElse("");
    String what =
        Stream.of(Change.values())
            .filter(changes::contains)
            .map(this::described)
            .collect(Collectors.joining(", "));
    return what.isEmpty() ? words : words + " (" + what + ")";
  }

  private String described(Change change) {
    String before = older.map(Piece::number).orElse("");
    return switch (change) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      case MOVED -> "moved";
      case CHANGED -> "changed";
      case RENUMBERED -> "was " + before;
    };
  }
}
