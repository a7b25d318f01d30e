package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.problem.Problem;

/**
 * The edits that mend a source without asking its author.
 *
 * @param edits none of which overlap
 * @param count of the problems that they mend
 */
public record Fixes(List<Edit> edits, int count) {

  public Fixes {
    edits = List.copyOf(edits);
  }

  /** The safe fixes of the problems of one file; where two touch the same words, the first. */
  public static Fixes safe(List<Problem> problems) {
    List<Edit> edits = new ArrayList<>();
    int count = 0;
    for (Problem problem : problems) {
      List<Edit> wanted =
          problem.fixes().stream().filter(Fix::safe).findFirst().map(Fix::edits).orElse(List.of());
      if (!wanted.isEmpty()
          && wanted.stream().noneMatch(edit -> edits.stream().anyMatch(edit::overlaps))) {
        edits.addAll(wanted);
        count++;
      }
    }
    return new Fixes(edits, count);
  }

  /** The text with the edits made. */
  public String apply(String text) {
    return Edit.apply(text, edits);
  }
}
