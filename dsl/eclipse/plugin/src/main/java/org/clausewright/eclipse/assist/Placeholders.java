package org.clausewright.eclipse.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clausewright.eclipse.server.Snippet;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Leads the author from one place that is to be filled in to the next, by the tab key. */
public final class Placeholders {

  private Placeholders() {}

  /**
   * Begins with the first place of a snippet that has just been written.
   *
   * @param start where it was written
   * @return whether there is any
   */
  public static boolean fillIn(ITextViewer viewer, int start, Snippet snippet) {
    Map<Integer, List<Snippet.Stop>> groups = new TreeMap<>();
    int exit = start + snippet.text().length();
    for (Snippet.Stop stop : snippet.stops()) {
      if (stop.number() == 0) {
        exit = start + stop.offset();
      } else {
        groups.computeIfAbsent(stop.number(), number -> new ArrayList<>()).add(stop);
      }
    }
    if (groups.isEmpty()) {
      viewer.setSelectedRange(exit, 0);
      return !snippet.stops().isEmpty();
    }
    try {
      enter(viewer, start, groups, exit);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
    return true;
  }

  private static void enter(
      ITextViewer viewer, int start, Map<Integer, List<Snippet.Stop>> groups, int exit)
      throws BadLocationException {
    LinkedModeModel model = new LinkedModeModel();
    int sequence = 0;
    for (List<Snippet.Stop> stops : groups.values()) {
      LinkedPositionGroup group = new LinkedPositionGroup();
      for (Snippet.Stop stop : stops) {
        group.addPosition(position(viewer.getDocument(), start, stop, sequence));
      }
      sequence++;
      model.addGroup(group);
    }
    model.forceInstall();
    LinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
    ui.setExitPosition(viewer, exit, 0, sequence);
    ui.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
    ui.enter();
    first(groups, viewer, start);
  }

  private static LinkedPosition position(
      IDocument document, int start, Snippet.Stop stop, int sequence) {
    int offset = start + stop.offset();
    if (stop.choices().isEmpty()) {
      return new LinkedPosition(document, offset, stop.length(), sequence);
    }
    return new Choices(document, offset, stop.length(), sequence, stop.choices());
  }

  private static void first(
      Map<Integer, List<Snippet.Stop>> groups, ITextViewer viewer, int start) {
    groups.values().iterator().next().stream()
        .min(Comparator.comparingInt(Snippet.Stop::offset))
        .ifPresent(stop -> viewer.setSelectedRange(start + stop.offset(), stop.length()));
  }
}
