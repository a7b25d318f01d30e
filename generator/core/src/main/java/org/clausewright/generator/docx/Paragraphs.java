package org.clausewright.generator.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.docx.Labelling.Place;

/** Begins paragraphs: what the style does not say of itself is said directly. */
final class Paragraphs {

  /** Where words begin, and how far before them a label stands. */
  record Indent(int left, int hanging) {
    static final Indent NONE = new Indent(0, 0);
  }

  private final WordXml xml;
  private final List<ListLevel> levels;
  private final Map<String, Indent> ofStyles = new HashMap<>();

  Paragraphs(WordXml xml, List<ListLevel> levels, Indents indents) {
    this.xml = xml;
    this.levels = levels;
    ofStyles.put(ParagraphStyle.CLAUSE, new Indent(indents.clause(), indents.clause()));
    ofStyles.put(ParagraphStyle.CONTINUE, new Indent(indents.clause(), 0));
    for (int depth = 1; depth <= Indents.DEPTHS; depth++) {
      ofStyles.put(
          ParagraphStyle.item(depth), new Indent(indents.itemLeft(depth), indents.item(depth)));
      ofStyles.put(
          ParagraphStyle.bullet(depth), new Indent(indents.bulletLeft(depth), Indents.BULLET));
    }
  }

  /** A paragraph that needs no more than its style. */
  void begin(String style) {
    xml.open("p").open("pPr").empty("pStyle", "val", style).close();
  }

  /**
   * A paragraph of the policy's text.
   *
   * @param place in the policy's list, if Word numbers it
   * @param keep whether it stays on the page of what follows
   */
  void begin(String style, Optional<Place> place, Indent indent, boolean keep) {
    xml.open("p").open("pPr").empty("pStyle", "val", style);
    if (keep) {
      xml.empty("keepNext");
    }
    boolean unnumbered = place.isEmpty() && isLinked(style);
    if (place.isPresent() || unnumbered) {
      xml.open("numPr");
      xml.empty("ilvl", "val", Integer.toString(place.map(Place::level).orElse(0)));
      xml.empty("numId", "val", Integer.toString(place.map(Place::list).orElse(0)));
      xml.close();
    }
    Indent usual =
        place.map(this::ofLevel).orElseGet(() -> ofStyles.getOrDefault(style, Indent.NONE));
    if (unnumbered || usual.left() != indent.left() || usual.hanging() != indent.hanging()) {
      indent(indent);
    }
    xml.close();
  }

  private Indent ofLevel(Place place) {
    ListLevel level = levels.get(place.level());
    return place.shown() ? new Indent(level.left(), level.hanging()) : Indent.NONE;
  }

  private boolean isLinked(String style) {
    return levels.stream().anyMatch(level -> level.style().equals(style));
  }

  private void indent(Indent indent) {
    String left = Integer.toString(indent.left());
    if (indent.hanging() == 0) {
      xml.empty("ind", "left", left, "firstLine", "0");
    } else {
      xml.empty("ind", "left", left, "hanging", Integer.toString(indent.hanging()));
    }
  }

  void end() {
    xml.close();
  }
}
