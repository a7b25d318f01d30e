package org.clausewright.generator.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.model.prose.Inline;

/** Which references print nothing but the number that Word gives to their target. */
final class References {

  private final Map<String, String> numbers = new HashMap<>();

  References(List<Labelled> all, Labelling labelling) {
    for (Labelled each : all) {
      if (labelling.place(each.id()).filter(Labelling.Place::shown).isPresent()) {
        each.label().printed().ifPresent(label -> numbers.put(each.id(), bare(label)));
      }
    }
  }

  boolean isNumber(Inline.CrossReference reference) {
    return reference.words().equals(numbers.get(reference.targetId()));
  }

  /** As Word's field shows a number: without the stops at its end. */
  private static String bare(String label) {
    return label.replaceAll("\\.+$", "");
  }
}
