package org.clausewright.generator.docx;

import static org.clausewright.generator.docx.ShownDocument.attribute;
import static org.clausewright.generator.docx.ShownDocument.elements;
import static org.clausewright.generator.docx.ShownDocument.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The numbers of a document's paragraphs, computed as Word does (ECMA-376 part 1, 17.9): all uses
 * of a list share its counters; a use that restarts a level does so the first time.
 */
final class ShownNumbers {

  private final Element numbering;
  private final Element styles;
  private final Map<String, Map<Integer, Integer>> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  ShownNumbers(Element numbering, Element styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** The label of the next paragraph. */
  String label(Element paragraph) {
    Element own =
        elements(paragraph, "numPr").findFirst().or(() -> ofStyle(paragraph)).orElse(null);
    if (own == null || value(own, "numId").equals("0")) {
      return "";
    }
    Element num = byId(numbering, "num", "numId", value(own, "numId"));
    int level = Integer.parseInt(value(own, "ilvl"));
    return label(num, level);
  }

  private Optional<Element> ofStyle(Element paragraph) {
    Element style = byId(styles, "style", "styleId", value(paragraph, "pStyle"));
    return elements(style, "numPr").findFirst();
  }

  private static Element byId(Element parent, String name, String key, String id) {
    return elements(parent, name)
        .filter(each -> attribute(each, key).equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " " + id));
  }

  private String label(Element num, int level) {
    String list = value(num, "abstractNumId");
    Element definition = level(num, level);
    if (value(definition, "numFmt").equals("bullet")) {
      return value(definition, "lvlText");
    }
    Map<Integer, Integer> values = counters.computeIfAbsent(list, unseen -> new HashMap<>());
    Optional<Element> restart =
        override(num, level)
            .filter(each -> elements(each, "startOverride").findAny().isPresent())
            .filter(each -> restarted.add(attribute(num, "numId") + " " + level));
    if (restart.isPresent()) {
      values.put(level, Integer.parseInt(value(restart.get(), "startOverride")));
    } else {
      values.merge(
          level, Integer.parseInt(value(definition, "start")), (before, start) -> before + 1);
    }
    values.keySet().removeIf(deeper -> deeper > level);
    String text = value(definition, "lvlText");
    for (int i = 0; i <= level; i++) {
      Element each = level(num, i);
      int value = values.getOrDefault(i, Integer.parseInt(value(each, "start")));
      text = text.replace("%" + (i + 1), shown(value, value(each, "numFmt")));
    }
    return text;
  }

  private static Optional<Element> override(Element num, int level) {
    return elements(num, "lvlOverride")
        .filter(each -> attribute(each, "ilvl").equals(Integer.toString(level)))
        .findFirst();
  }

  private Element level(Element num, int level) {
    return override(num, level)
        .flatMap(each -> elements(each, "lvl").findFirst())
        .orElseGet(
            () ->
                byId(
                    byId(numbering, "abstractNum", "abstractNumId", value(num, "abstractNumId")),
                    "lvl",
                    "ilvl",
                    Integer.toString(level)));
  }

  private static String shown(int value, String format) {
    return switch (format) {
      case "decimal" -> Integer.toString(value);
      case "lowerLetter" -> letters(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      default -> throw new AssertionError(format);
    };
  }

  private static String letters(int value) {
    String letter = String.valueOf((char) ('a' + (value - 1) % 26));
    return letter.repeat(1 + (value - 1) / 26);
  }

  private static String roman(int value) {
    return "i"
        .repeat(value)
        .replace("iiiii", "v")
        .replace("iiii", "iv")
        .replace("vv", "x")
        .replace("viv", "ix")
        .replace("xxxxx", "l")
        .replace("xxxx", "xl");
  }
}
