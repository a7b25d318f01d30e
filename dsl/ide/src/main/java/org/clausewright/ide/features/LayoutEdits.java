package org.clausewright.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewright.ide.workspace.Document;
import org.clausewright.ide.workspace.Lines;
import org.clausewright.language.PolicyFormatter;
import org.clausewright.language.PolicyFormatter.Formatted;
import org.clausewright.language.editing.Token;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/**
 * The edits that lay a document out as the formatter does, each of as few lines as can be. Since
 * the formatter changes no words, two lines correspond if the same words are before them; so each
 * edit can be made without the others.
 */
final class LayoutEdits {

  /** The first and the last line with a number of characters before it. */
  private record Place(int first, int last) {}

  private final Lines before;
  private final Lines after;
  private final List<TextEdit> edits = new ArrayList<>();
  private int beforeStart;
  private int afterStart;

  private LayoutEdits(Lines before, Lines after) {
    this.before = before;
    this.after = after;
  }

  /** In the order of the text; none if it has syntax errors. */
  static List<TextEdit> of(Document document) {
    Formatted formatted = PolicyFormatter.format(document.uri(), document.text());
    return formatted.problems().isEmpty()
        ? new LayoutEdits(document.lines(), new Lines(withLineEnds(formatted.text(), document)))
            .edits()
        : List.of();
  }

  /** The editor's line ends stay as they are: they are its own affair. */
  private static String withLineEnds(String text, Document document) {
    return document.text().contains("\r\n") ? text.replace("\n", "\r\n") : text;
  }

  private List<TextEdit> edits() {
    Map<Integer, Place> places = places(after);
    places(before)
        .forEach(
            (characters, place) -> {
              Place same = places.get(characters);
              if (same != null) {
                upTo(before.start(place.first), after.start(same.first));
                upTo(before.start(place.last), after.start(same.last));
              }
            });
    upTo(before.text().length(), after.text().length());
    return edits;
  }

  private void upTo(int beforeEnd, int afterEnd) {
    String replaced = before.text().substring(beforeStart, beforeEnd);
    String replacement = after.text().substring(afterStart, afterEnd);
    if (!replaced.equals(replacement)) {
      add(new TextEdit(before.range(beforeStart, replaced.length()), replacement));
    }
    beforeStart = beforeEnd;
    afterStart = afterEnd;
  }

  /** What is inserted before a line that is changed is part of that change. */
  private void add(TextEdit edit) {
    int last = edits.size() - 1;
    Position start = edit.getRange().getStart();
    if (last >= 0 && edits.get(last).getRange().equals(new Range(start, start))) {
      edit.setNewText(edits.remove(last).getNewText() + edit.getNewText());
    }
    edits.add(edit);
  }

  /**
   * The lines of a text by how many characters are before them, without white space, and with
   * quotation marks of either length as one.
   */
  private static Map<Integer, Place> places(Lines lines) {
    Map<Integer, Place> places = new TreeMap<>();
    int line = 0;
    int characters = 0;
    for (Token token : Token.of(lines.text())) {
      boolean mark =
          token.kind() == Token.Kind.PROSE_OPEN || token.kind() == Token.Kind.PROSE_CLOSE;
      for (int at = token.start(); at < token.end(); at++) {
        if (line < lines.count() && lines.start(line) == at) {
          add(places, characters, line++);
        }
        boolean counts = mark ? at == token.start() : lines.text().charAt(at) > ' ';
        characters += counts ? 1 : 0;
      }
    }
    if (line < lines.count()) {
      add(places, characters, line);
    }
    return places;
  }

  private static void add(Map<Integer, Place> places, int characters, int line) {
    places.merge(
        characters, new Place(line, line), (known, added) -> new Place(known.first, added.last));
  }
}
