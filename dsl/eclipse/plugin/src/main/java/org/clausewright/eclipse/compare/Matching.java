package org.clausewright.eclipse.compare;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of one version is which part of the other: by id, wherever they stand; then, without
 * an id of its own or with another one, by its words; then by its place.
 */
final class Matching {

  private final Map<Piece, Piece> matches = new IdentityHashMap<>();

  private Matching() {}

  static Matching of(Piece left, Piece right) {
    Matching matching = new Matching();
    matching.match(left, right);
    matching.match(left.all().toList(), right.all().toList(), Piece::key);
    matching.match(left.all().toList(), right.all().toList(), Matching::words);
    for (Piece each : List.copyOf(matching.matches.keySet())) {
      matching.match(each.pieces(), matching.matches.get(each).pieces(), Matching::place);
    }
    return matching;
  }

  /** What has another id is the same where it is of the same sort and has the same title. */
  private static String words(Piece piece) {
    return piece.title().isEmpty() ? "" : piece.keyword() + " " + piece.title();
  }

  /** What has no id is the same where it is of the same sort. */
  private static String place(Piece piece) {
    return piece.key().isEmpty() ? piece.keyword() : "";
  }

  /** Matches those with the same name, in their order; an empty name matches nothing. */
  private void match(List<Piece> left, List<Piece> right, Function<Piece, String> name) {
    Map<String, Deque<Piece>> named = new HashMap<>();
    for (Piece each : right) {
      if (other(each).isEmpty()) {
        named.computeIfAbsent(name.apply(each), key -> new ArrayDeque<>()).add(each);
      }
    }
    for (Piece each : left) {
      Deque<Piece> found = named.getOrDefault(name.apply(each), new ArrayDeque<>());
      if (other(each).isEmpty() && !name.apply(each).isEmpty() && !found.isEmpty()) {
        match(each, found.removeFirst());
      }
    }
  }

  private void match(Piece left, Piece right) {
    matches.put(left, right);
    matches.put(right, left);
  }

  /** The same part of the other version. */
  Optional<Piece> other(Piece piece) {
    return Optional.ofNullable(matches.get(piece));
  }

  /** Whether a part stands in the same part of both versions. */
  boolean isAtHome(Piece piece) {
    return other(piece).flatMap(Piece::parent).equals(piece.parent().flatMap(this::other));
  }
}
