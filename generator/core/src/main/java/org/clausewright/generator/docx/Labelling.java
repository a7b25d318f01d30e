package org.clausewright.generator.docx;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each label of a policy comes to stand before its words.
 *
 * @param levels how the labels of the list look, outermost first
 * @param lists the uses of the list
 * @param places by id of section, clause or item: those that Word numbers; labels of all others are
 *     words
 */
record Labelling(List<LevelFormat> levels, List<NumberedList> lists, Map<String, Place> places) {

  Labelling {
    levels = List.copyOf(levels);
    lists = List.copyOf(lists);
    places = Map.copyOf(places);
  }

  /**
   * Where in the list a paragraph stands.
   *
   * @param list id of the use of the list
   * @param level from 0
   * @param shown whether a number can be seen
   */
  record Place(int list, int level, boolean shown) {}

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }
}
