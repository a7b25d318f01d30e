package org.clausewright.eclipse.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds how two versions differ, part by part. */
final class Differences {

  private final Matching matching;

  private Differences(Matching matching) {
    this.matching = matching;
  }

  /** What differs in the newer version from the older. */
  static List<Difference> of(Piece newer, Piece older) {
    return new Differences(Matching.of(newer, older)).within(newer);
  }

  private List<Difference> within(Piece newer) {
    Set<Piece> inOrder = inOrder(newer.pieces().stream().filter(matching::isAtHome).toList());
    List<Difference> found = new ArrayList<>();
    for (Piece each : merged(newer)) {
      if (newer.pieces().contains(each)) {
        difference(each, inOrder.contains(each)).ifPresent(found::add);
      } else {
        found.add(
            new Difference(Optional.empty(), Optional.of(each), Set.of(Change.REMOVED), List.of()));
      }
    }
    return found;
  }

  /** The parts of the newer version, with those that were removed where they stood. */
  private List<Piece> merged(Piece newer) {
    List<Piece> merged = new ArrayList<>(newer.pieces());
    int at = 0;
    for (Piece older : matching.other(newer).map(Piece::pieces).orElse(List.of())) {
      Optional<Piece> now = matching.other(older);
      if (now.isEmpty()) {
        merged.add(at++, older);
      } else if (merged.contains(now.get())) {
        at = merged.indexOf(now.get()) + 1;
      }
    }
    return merged;
  }

  private Optional<Difference> difference(Piece newer, boolean inOrder) {
    Optional<Piece> older = matching.other(newer);
    List<Difference> parts = within(newer);
    if (older.isEmpty()) {
      List<Difference> moved = parts.stream().filter(each -> !each.isAltogetherNew()).toList();
      return Optional.of(new Difference(Optional.of(newer), older, Set.of(Change.ADDED), moved));
    }
    Set<Change> changes = changes(newer, older.get(), inOrder);
    return changes.isEmpty() && parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Difference(Optional.of(newer), older, changes, parts));
  }

  private Set<Change> changes(Piece newer, Piece older, boolean inOrder) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    if (!inOrder) {
      changes.add(Change.MOVED);
    }
    if (!newer.own().equals(older.own())) {
      changes.add(Change.CHANGED);
    }
    boolean explained = matching.isAtHome(newer) && isRenumbered(newer.parent(), older.parent());
    if (isRenumbered(Optional.of(newer), Optional.of(older)) && !explained) {
      changes.add(Change.RENUMBERED);
    }
    return changes;
  }

  private static boolean isRenumbered(Optional<Piece> newer, Optional<Piece> older) {
    String now = newer.map(Piece::number).orElse("");
    String before = older.map(Piece::number).orElse("");
    return !now.isEmpty() && !before.isEmpty() && !now.equals(before);
  }

  /** As many as possible that stand in the same order in both versions. */
  private Set<Piece> inOrder(List<Piece> pieces) {
    List<Piece> ends = new ArrayList<>(); // of the best sequences of each length
    Map<Piece, Piece> before = new HashMap<>();
    for (Piece each : pieces) {
      int length = 0;
      while (length < ends.size() && place(ends.get(length)) < place(each)) {
        length++;
      }
      if (length > 0) {
        before.put(each, ends.get(length - 1));
      }
      if (length == ends.size()) {
        ends.add(each);
      } else {
        ends.set(length, each);
      }
    }
    Set<Piece> inOrder = new HashSet<>();
    Piece last = ends.isEmpty() ? null : ends.get(ends.size() - 1);
    while (last != null) {
      inOrder.add(last);
      last = before.get(last);
    }
    return inOrder;
  }

  /** Where a part stands in the older version. */
  private int place(Piece newer) {
    Piece older = matching.other(newer).orElseThrow();
    return older.parent().orElseThrow().pieces().indexOf(older);
  }
}
