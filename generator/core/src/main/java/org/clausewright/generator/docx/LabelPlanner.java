package org.clausewright.generator.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.clausewright.generator.docx.Labelling.Place;
import org.clausewright.generator.docx.NumberedList.Change;

/**
 * Numbers a policy the way Word will: goes through its labels with Word's counters, and where they
 * would show something else than is printed begins another use of the list that shows it.
 */
final class LabelPlanner {

  private final Map<Integer, LevelFormat> levels = new TreeMap<>();
  private final List<NumberedList> lists = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Counters counters = new Counters();

  /** The use of the list that the last paragraph of each level belongs to. */
  private final NumberedList[] current = new NumberedList[Counters.LEVELS];

  private final NumberedList plain = new NumberedList(NumberedList.PLAIN, Optional.empty());

  private LabelPlanner() {
    lists.add(plain);
  }

  static Labelling of(List<Labelled> all) {
    LabelPlanner planner = new LabelPlanner();
    all.forEach(planner::learn);
    all.forEach(planner::place);
    List<LevelFormat> formats = new ArrayList<>();
    for (int level = 0; level < Counters.LEVELS; level++) {
      formats.add(planner.levels.getOrDefault(level, LevelFormat.hidden(level)));
    }
    return new Labelling(formats, planner.lists, planner.places);
  }

  private void learn(Labelled each) {
    if (each.level() < Counters.LEVELS && !levels.containsKey(each.level())) {
      each.label()
          .computed()
          .flatMap(label -> LevelFormat.ofScheme(label, each.level()))
          .ifPresent(format -> levels.put(each.level(), format));
    }
  }

  private void place(Labelled each) {
    LevelFormat usual = levels.get(each.level());
    if (usual == null || each.label().computed().isEmpty()) {
      return;
    }
    Optional<String> printed = each.label().printed();
    if (printed.isPresent()) {
      shown(each, printed.get(), usual);
    } else {
      usual.value(each.label().computed().get(), counters).ifPresent(value -> counted(each, value));
    }
  }

  private void shown(Labelled each, String printed, LevelFormat usual) {
    int level = each.level();
    for (NumberedList list : candidates(level)) {
      LevelFormat format = format(list, level);
      int next = counters.next(level);
      if (format.show(counters, next).equals(Optional.of(printed))) {
        use(list, each, next, format);
        return;
      }
    }
    List<LevelFormat> formats = new ArrayList<>(List.of(usual));
    formats.addAll(LevelFormat.ofOddLabel(printed, level, usual));
    for (LevelFormat format : formats) {
      OptionalInt value = format.value(printed, counters);
      if (value.isPresent()) {
        Optional<LevelFormat> own = format == usual ? Optional.empty() : Optional.of(format);
        use(begin(level, value.getAsInt(), own), each, value.getAsInt(), format);
        return;
      }
    }
  }

  /** Counts what has a number that is not printed. */
  private void counted(Labelled each, int value) {
    int level = each.level();
    LevelFormat hidden = LevelFormat.hidden(level);
    NumberedList last = current[level];
    boolean goesOn =
        last != null && format(last, level).own().isEmpty() && counters.next(level) == value;
    NumberedList list = goesOn ? last : begin(level, value, Optional.of(hidden));
    use(list, each, value, hidden);
  }

  private List<NumberedList> candidates(int level) {
    NumberedList last = current[level];
    return last == null || last == plain ? List.of(plain) : List.of(plain, last);
  }

  private LevelFormat format(NumberedList list, int level) {
    return list.change()
        .filter(change -> change.level() == level)
        .flatMap(Change::format)
        .orElse(levels.get(level));
  }

  private NumberedList begin(int level, int start, Optional<LevelFormat> format) {
    NumberedList list =
        new NumberedList(
            NumberedList.PLAIN + lists.size(), Optional.of(new Change(level, start, format)));
    lists.add(list);
    return list;
  }

  private void use(NumberedList list, Labelled each, int value, LevelFormat format) {
    int level = each.level();
    counters.count(level, value, levels.get(level).own().orElse(CounterFormat.DECIMAL));
    current[level] = list;
    for (int below = level + 1; below < Counters.LEVELS; below++) {
      current[below] = null;
    }
    places.put(each.id(), new Place(list.id(), level, format.own().isPresent()));
  }
}
