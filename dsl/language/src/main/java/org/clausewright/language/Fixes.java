package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

  /** One fix can make room for another; a pair that undo each other must not go on for ever. */
  public static final int MAXIMUM_ROUNDS = 10;

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

  /**
   * The safe fixes of the problems of one file, and of those that are left then.
   *
   * @param text of the file
   * @param check finds what is wrong with the file if it has another text
   */
  public static Fixes all(
      String text, List<Problem> problems, Function<String, List<Problem>> check) {
    Revision revision = new Revision(text);
    int count = 0;
    Fixes fixes = safe(problems);
    for (int round = 1; fixes.count > 0; round++) {
      revision.apply(fixes.edits);
      count += fixes.count;
      fixes = round < MAXIMUM_ROUNDS ? safe(check.apply(revision.text())) : new Fixes(List.of(), 0);
    }
    return new Fixes(revision.edits(), count);
  }

  /** The text with the edits made. */
  public String apply(String text) {
    return Edit.apply(text, edits);
  }
}
