package org.clausewright.generator.pdf;

import java.util.stream.Stream;

/**
 * Labels that hang in a column before their text: the gap after each is what its width leaves of
 * the column. The style sheet indents the text of each class by as much.
 */
enum Hanging {
  HEADING("numbered", 36, 12.5, FontFile.BOLD),
  SUBHEADING("numbered", 36, 10.5, FontFile.BOLD),
  CLAUSE("clause", 36, 10, FontFile.BOLD),
  ITEM("hung", 24, 10, FontFile.REGULAR),
  LONG_ITEM("hung-wide", 42, 10, FontFile.REGULAR);

  private static final double LEAST_GAP = 6;

  private final String className;
  private final double column;
  private final double size;
  private final FontFile font;

  Hanging(String className, double column, double size, FontFile font) {
    this.className = className;
    this.column = column;
    this.size = size;
    this.font = font;
  }

  /** The class of the element that the label and its text stand in. */
  String className() {
    return className;
  }

  /** How the items of one list hang: all alike. */
  static Hanging ofItems(Stream<String> labels) {
    return labels.allMatch(label -> ITEM.width(label) + LEAST_GAP / 2 <= ITEM.column)
        ? ITEM
        : LONG_ITEM;
  }

  /**
   * Writes the label at the beginning of a paragraph; that of an item as the one kind of inline
   * element that always has a tag of its own, for {@link Tags}.
   */
  void write(String label, Xhtml paragraph) {
    double gap = Math.max(LEAST_GAP, column - width(label));
    paragraph
        .add(this == ITEM || this == LONG_ITEM ? "abbr" : "span", "label")
        .with("style", "padding-right: " + Math.round(gap * 100) / 100.0 + "pt")
        .text(label + " ");
  }

  private double width(String label) {
    return Math.max(0, font.widths().of(Glyphs.visible(label) + " ")) * size / 1000;
  }
}
