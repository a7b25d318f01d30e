package org.clausewright.generator.docx;

import java.util.List;

/** Writes the lists of a document: its bullets, and the multilevel list of its numbers. */
final class NumberingPart {

  private static final String BULLETS = "0";
  private static final String NUMBERS = "1";
  private static final List<String> MARKS = List.of("•", "–", "•", "–");

  private final WordXml xml = new WordXml("numbering");
  private final List<ListLevel> levels;
  private final Indents indents;

  private NumberingPart(List<ListLevel> levels, Indents indents) {
    this.levels = levels;
    this.indents = indents;
  }

  static byte[] of(Labelling labelling, List<ListLevel> levels, Indents indents) {
    NumberingPart part = new NumberingPart(levels, indents);
    part.bullets();
    part.numbers();
    part.list(NumberedList.BULLETS, BULLETS).close();
    for (NumberedList list : labelling.lists()) {
      part.list(list.id(), NUMBERS);
      list.change().ifPresent(part::change);
      part.xml.close();
    }
    return part.xml.bytes();
  }

  private void bullets() {
    xml.open("abstractNum", "abstractNumId", BULLETS);
    xml.empty("multiLevelType", "val", "hybridMultilevel");
    for (int i = 0; i < MARKS.size(); i++) {
      xml.open("lvl", "ilvl", Integer.toString(i));
      xml.empty("start", "val", "1");
      xml.empty("numFmt", "val", "bullet");
      xml.empty("pStyle", "val", ParagraphStyle.bullet(i + 1));
      xml.empty("lvlText", "val", MARKS.get(i));
      xml.empty("lvlJc", "val", "left");
      indent(indents.bulletLeft(i + 1), Indents.BULLET);
      xml.open("rPr").empty("rFonts", "ascii", "Arial", "hAnsi", "Arial", "cs", "Arial").close();
      xml.close();
    }
    xml.close();
  }

  private void numbers() {
    xml.open("abstractNum", "abstractNumId", NUMBERS);
    xml.empty("multiLevelType", "val", "multilevel");
    levels.forEach(level -> level(level, level.format(), 1));
    xml.close();
  }

  private WordXml list(int id, String definition) {
    xml.open("num", "numId", Integer.toString(id));
    return xml.empty("abstractNumId", "val", definition);
  }

  private void change(NumberedList.Change change) {
    xml.open("lvlOverride", "ilvl", Integer.toString(change.level()));
    xml.empty("startOverride", "val", Integer.toString(change.start()));
    change.format().ifPresent(format -> level(levels.get(change.level()), format, change.start()));
    xml.close();
  }

  private void level(ListLevel level, LevelFormat format, int start) {
    boolean hidden = format.own().isEmpty();
    xml.open("lvl", "ilvl", Integer.toString(format.level()));
    xml.empty("start", "val", Integer.toString(start));
    xml.empty("numFmt", "val", format.own().orElse(CounterFormat.DECIMAL).word());
    if (!level.style().isEmpty() && format == level.format()) {
      xml.empty("pStyle", "val", level.style());
    }
    xml.empty("suff", "val", hidden ? "nothing" : "tab");
    xml.empty("lvlText", "val", format.text());
    xml.empty("lvlJc", "val", "left");
    indent(hidden ? 0 : level.left(), hidden ? 0 : level.hanging());
    xml.close();
  }

  private void indent(int left, int hanging) {
    xml.open("pPr");
    xml.empty("ind", "left", Integer.toString(left), "hanging", Integer.toString(hanging));
    xml.close();
  }
}
