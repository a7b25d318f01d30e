package org.clausewright.generator.docx;

import java.util.List;
import org.clausewright.generator.docx.Labelled.Kind;

/**
 * How far labels hang, so that the longest of each kind has its place; all in twentieths of a
 * point.
 *
 * @param clause for sections and clauses
 * @param items for items, outermost first
 */
public record Indents(int clause, List<Integer> items) {

  /** For the mark of a bullet. */
  static final int BULLET = 425;

  /** Styles of items and bullets. */
  static final int DEPTHS = 4;

  private static final int SMALLEST = 567;
  private static final int STEP = 142;
  private static final int GAP = 170;
  private static final int LETTER = 120;
  private static final int BIG_LETTER = 150;
  private static final int STOP = 65;

  public Indents {
    items = List.copyOf(items);
  }

  static Indents of(List<Labelled> all) {
    int clause =
        Math.max(widest(all, Kind.SECTION, 0, BIG_LETTER), widest(all, Kind.CLAUSE, 0, LETTER));
    return new Indents(
        clause,
        List.of(1, 2, 3, DEPTHS).stream()
            .map(depth -> widest(all, Kind.ITEM, depth, LETTER))
            .toList());
  }

  private static int widest(List<Labelled> all, Kind kind, int depth, int letter) {
    int width =
        all.stream()
            .filter(each -> each.kind() == kind && (depth == 0 || each.depth() == depth))
            .mapToInt(each -> width(each.label().printed().orElse(""), letter))
            .max()
            .orElse(0);
    int steps = Math.max(0, (width + GAP - SMALLEST + STEP - 1) / STEP);
    return SMALLEST + Math.min(steps, 10) * STEP;
  }

  private static int width(String label, int letter) {
    return label.codePoints().map(c -> Character.isLetterOrDigit(c) ? letter : STOP).sum();
  }

  /** How far the label of an item hangs. */
  public int item(int depth) {
    return items.get(Math.min(depth, DEPTHS) - 1);
  }

  /** Where the words of items begin whose clause has a label. */
  public int itemLeft(int depth) {
    int left = clause;
    for (int i = 1; i <= Math.min(depth, DEPTHS); i++) {
      left += item(i);
    }
    return left;
  }

  /** Where the words of bullets begin that are in a clause with a label. */
  public int bulletLeft(int depth) {
    return clause + Math.min(depth, DEPTHS) * BULLET;
  }
}
