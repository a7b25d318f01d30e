package org.clausewright.eclipse.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.eclipse.server.FileEdits;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Makes the changes of several fixes into those of one. */
final class Merging {

  private Merging() {}

  /** The changes by file; the same change is made once, and one that overlaps another not. */
  static List<FileEdits> byFile(List<FileEdits> all) {
    Map<String, FileEdits> files = new LinkedHashMap<>();
    all.forEach(each -> files.merge(each.uri(), each, Merging::both));
    return List.copyOf(files.values());
  }

  private static FileEdits both(FileEdits first, FileEdits second) {
    List<TextEdit> edits = new ArrayList<>(first.edits());
    boolean free =
        second.edits().stream()
            .noneMatch(added -> edits.stream().anyMatch(known -> clash(known, added)));
    if (free) {
      edits.addAll(second.edits());
    }
    return new FileEdits(first.uri(), first.version(), edits, Optional.empty());
  }

  private static boolean clash(TextEdit known, TextEdit added) {
    return known.equals(added)
        || (isBefore(known.getRange().getStart(), added.getRange().getEnd())
            && isBefore(added.getRange().getStart(), known.getRange().getEnd()))
        || (known.getRange().equals(added.getRange()) && !isInsertion(known.getRange()));
  }

  private static boolean isInsertion(Range range) {
    return range.getStart().equals(range.getEnd());
  }

  private static boolean isBefore(Position one, Position other) {
    return one.getLine() < other.getLine()
        || (one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter());
  }
}
