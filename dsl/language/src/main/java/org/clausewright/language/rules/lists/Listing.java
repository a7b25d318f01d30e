package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Search;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;

/**
 * A printed list.
 *
 * @param leadIn the words above it; for bullets that are clauses, the heading of their section
 * @param norm whose items they are; empty if the bullets are clauses of a section
 * @param depth 0 for a list outside other lists
 * @param goesOn whether its sentence goes on after it
 */
record Listing(Passage leadIn, Optional<Norm> norm, List<Item> items, int depth, boolean goesOn) {

  /**
   * One of its items.
   *
   * @param first its words up to a list of its own, if it has one
   * @param last the words that it ends with; empty if a list of its own does
   */
  record Item(Clause clause, Passage first, Optional<Passage> last) {

    boolean hasList() {
      for (Norm each : clause.norms()) {
        if (!each.items().isEmpty()) {
          return true;
        }
      }
      return false;
    }

    Optional<Ending> ending() {
      return last.map(passage -> Ending.of(passage.text()));
    }
  }

  /** All lists of a policy; a list before those of its items. */
  static List<Listing> of(Draft draft) {
    return draft.derive(All.class, each -> new All(new Search(each).run())).lists;
  }

  private record All(List<Listing> lists) {}

  Item lastItem() {
    return items.get(items.size() - 1);
  }

  private static final class Search {

    private final Draft draft;
    private final Map<Clause, List<Passage>> passages = new IdentityHashMap<>();
    private final Map<Section, Passage> headings = new IdentityHashMap<>();
    private final List<Listing> found = new ArrayList<>();

    Search(Draft draft) {
      this.draft = draft;
    }

    List<Listing> run() {
      for (Passage passage : draft.passages()) {
        Passage.Context context = passage.context();
        if (context.section().isPresent()) {
          headings.put(context.section().get(), passage);
        }
        if (context.clause().isPresent()) {
          passages.computeIfAbsent(context.clause().get(), key -> new ArrayList<>()).add(passage);
        }
      }
      for (Section section : draft.sections()) {
        bullets(section);
      }
      for (Clause clause : draft.clauses()) {
        lists(clause, 0);
      }
      return found;
    }

    private void bullets(Section section) {
      List<Item> items = new ArrayList<>();
      for (Block block : section.body()) {
        if (block instanceof Clause clause
            && clause.label().bullet()
            && passages.containsKey(clause)) {
          items.add(item(clause));
        } else {
          end(section, items);
          items = new ArrayList<>();
        }
      }
      end(section, items);
    }

    private void end(Section section, List<Item> items) {
      Passage heading = headings.get(section);
      if (!items.isEmpty() && heading != null) {
        found.add(new Listing(heading, Optional.empty(), items, 0, false));
      }
    }

    private void lists(Clause clause, int depth) {
      List<Passage> own = passages.getOrDefault(clause, List.of());
      for (Norm norm : clause.norms()) {
        if (norm.items().isEmpty()) {
          continue;
        }
        List<Item> items = new ArrayList<>();
        for (Clause item : norm.items()) {
          if (passages.containsKey(item)) {
            items.add(item(item));
          }
        }
        for (int i = 0; i < own.size() && !items.isEmpty(); i++) {
          Passage passage = own.get(i);
          List<Norm> norms = passage.context().norms();
          if (passage.part() != Part.TAIL && norms.get(norms.size() - 1) == norm) {
            boolean goesOn = i + 1 < own.size() && goesOn(own.get(i + 1));
            found.add(new Listing(passage, Optional.of(norm), items, depth, goesOn));
          }
        }
        for (Clause item : norm.items()) {
          lists(item, depth + 1);
        }
      }
    }

    private static boolean goesOn(Passage after) {
      return after.part() == Part.TAIL
          || (!after.words().isEmpty() && Character.isLowerCase(after.words().charAt(0)));
    }

    private Item item(Clause clause) {
      List<Passage> own = passages.get(clause);
      Norm norm = clause.norms().get(clause.norms().size() - 1);
      boolean endsInList = !norm.items().isEmpty() && norm.tail().isEmpty();
      return new Item(
          clause, own.get(0), endsInList ? Optional.empty() : Optional.of(own.get(own.size() - 1)));
    }
  }
}
