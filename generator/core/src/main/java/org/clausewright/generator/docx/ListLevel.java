package org.clausewright.generator.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A level of the policy's multilevel list.
 *
 * @param style the paragraph style that it is linked with; empty if another level has it
 * @param left where words begin
 * @param hanging how far before them the label stands
 */
record ListLevel(LevelFormat format, String style, int left, int hanging) {

  /** The levels, each linked with the style that most of its paragraphs have. */
  static List<ListLevel> of(Labelling labelling, List<Labelled> all, Indents indents) {
    Map<Integer, Map<String, List<Labelled>>> uses = uses(labelling, all);
    Set<String> linked = new HashSet<>();
    List<ListLevel> levels = new ArrayList<>();
    for (LevelFormat format : labelling.levels()) {
      List<Labelled> most = List.of();
      for (List<Labelled> alike : uses.getOrDefault(format.level(), Map.of()).values()) {
        most = alike.size() > most.size() ? alike : most;
      }
      levels.add(most.isEmpty() ? unused(format) : level(format, most.get(0), indents, linked));
    }
    return levels;
  }

  /** The paragraphs of each level that show a number, by their styles. */
  private static Map<Integer, Map<String, List<Labelled>>> uses(
      Labelling labelling, List<Labelled> all) {
    Map<Integer, Map<String, List<Labelled>>> uses = new HashMap<>();
    for (Labelled each : all) {
      if (labelling.place(each.id()).filter(Labelling.Place::shown).isPresent()) {
        uses.computeIfAbsent(each.level(), unseen -> new LinkedHashMap<>())
            .computeIfAbsent(ParagraphStyle.of(each), unseen -> new ArrayList<>())
            .add(each);
      }
    }
    return uses;
  }

  private static ListLevel unused(LevelFormat format) {
    return new ListLevel(format, "", 0, 0);
  }

  private static ListLevel level(
      LevelFormat format, Labelled most, Indents indents, Set<String> linked) {
    boolean item = most.kind() == Labelled.Kind.ITEM;
    String style = ParagraphStyle.of(most);
    return new ListLevel(
        format,
        linked.add(style) ? style : "",
        item ? indents.itemLeft(most.depth()) : indents.clause(),
        item ? indents.item(most.depth()) : indents.clause());
  }
}
