package org.clausewright.generator.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.model.Policy;

/**
 * The names that Word knows places by: letters, digits and underscores, at most 40, and no two that
 * differ in case alone.
 */
final class Bookmarks {

  private static final int LONGEST = 40;

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int begun;

  private Bookmarks() {}

  static Bookmarks of(Policy policy) {
    Bookmarks bookmarks = new Bookmarks();
    Stream.of(
            Stream.of(policy.id()),
            policy.adopted().stream().map(adopted -> adopted.policyId()),
            Labelled.of(policy).stream().map(Labelled::id),
            policy.norms().map(placed -> placed.norm().id()))
        .flatMap(ids -> ids)
        .forEach(id -> bookmarks.names.computeIfAbsent(id, bookmarks::name));
    return bookmarks;
  }

  private String name(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9]", "_");
    String name = Character.isLetter(plain.charAt(0)) ? plain : "p_" + plain;
    String free = cut(name, "");
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = cut(name, "_" + i);
    }
    return free;
  }

  private static String cut(String name, String end) {
    return name.substring(0, Math.min(name.length(), LONGEST - end.length())) + end;
  }

  /** The name of the place that an id stands for; empty if it stands for none. */
  Optional<String> of(String id) {
    return Optional.ofNullable(names.get(id));
  }

  /** Writes a bookmark around what is written meanwhile. */
  void around(String id, WordXml xml, Runnable content) {
    String number = Integer.toString(begun++);
    xml.empty("bookmarkStart", "id", number, "name", names.getOrDefault(id, id));
    content.run();
    xml.empty("bookmarkEnd", "id", number);
  }
}
