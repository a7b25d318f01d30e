package org.clausewright.model.problem;

import java.util.List;

/**
 * A change that makes a problem go away.
 *
 * @param title what it does, for a menu: “Renumber 5.4 as 5.2”
 * @param edits in any order; they do not overlap
 * @param safe whether it may be made without asking, because it changes no words that carry meaning
 */
public record Fix(String title, List<Edit> edits, boolean safe) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
