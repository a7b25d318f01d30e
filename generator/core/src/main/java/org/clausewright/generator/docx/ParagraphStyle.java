package org.clausewright.generator.docx;

/** The paragraph styles of what a policy says. */
final class ParagraphStyle {

  static final String CLAUSE = "Clause";
  static final String CONTINUE = "ListContinue";

  private static final int HEADINGS = 4;

  private ParagraphStyle() {}

  static String heading(int depth) {
    return "Heading" + Math.min(depth, HEADINGS);
  }

  static String item(int depth) {
    return "Item" + Math.min(depth, Indents.DEPTHS);
  }

  static String bullet(int depth) {
    return depth == 1 ? "ListBullet" : "ListBullet" + Math.min(depth, Indents.DEPTHS);
  }

  /** The style of what has a label. */
  static String of(Labelled each) {
    return switch (each.kind()) {
      case SECTION -> heading(each.depth());
      case CLAUSE -> CLAUSE;
      case ITEM -> item(each.depth());
    };
  }
}
