package org.clausewright.generator.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<Integer, Map<Labelled, Integer>> uses = uses(labelling, all);
    Map<String, Labelled> linked = new HashMap<>();
    List<ListLevel> levels = new ArrayList<>();
    for (LevelFormat format : labelling.levels()) {
      Map<Labelled, Integer> here = uses.getOrDefault(format.level(), Map.of());
      Labelled most = null;
      for (Map.Entry<Labelled, Integer> use : here.entrySet()) {
        most = most == null || use.getValue() > here.get(most) ? use.getKey() : most;
      }
      levels.add(most == null ? unused(format) : level(format, most, indents, linked));
    }
    return levels;
  }

  /** How many paragraphs of a level have the style of one of them. */
  private static Map<Integer, Map<Labelled, Integer>> uses(
      Labelling labelling, List<Labelled> all) {
    Map<Integer, Map<Labelled, Integer>> uses = new HashMap<>();
    Map<String, Labelled> examples = new HashMap<>();
    for (Labelled each : all) {
      if (labelling.place(each.id()).filter(Labelling.Place::shown).isPresent()) {
        String key = each.level() + ParagraphStyle.of(each);
        Labelled example = examples.computeIfAbsent(key, unseen -> each);
        uses.computeIfAbsent(each.level(), unseen -> new LinkedHashMap<>())
            .merge(example, 1, Integer::sum);
      }
    }
    return uses;
  }

  private static ListLevel unused(LevelFormat format) {
    return new ListLevel(format, "", 0, 0);
  }

  private static ListLevel level(
      LevelFormat format, Labelled most, Indents indents, Map<String, Labelled> linked) {
    boolean item = most.kind() == Labelled.Kind.ITEM;
    String style = ParagraphStyle.of(most);
    return new ListLevel(
        format,
        linked.putIfAbsent(style, most) == null ? style : "",
        item ? indents.itemLeft(most.depth()) : indents.clause(),
        item ? indents.item(most.depth()) : indents.clause());
  }
}
