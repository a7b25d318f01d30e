package org.clausewright.ide.features.actions;

import java.util.Optional;
import org.clausewright.ide.workspace.Document;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** How the lines of a document are written, for new ones to be written alike. */
final class Writing {

  private static final String STEP = "    ";
  private static final int WIDTH = 100;

  private final Document document;
  private final String lineEnd;

  Writing(Document document) {
    this.document = document;
    this.lineEnd = document.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** What begins a new line that is indented like the one of a place. */
  String lineLike(int offset) {
    String text = document.text();
    int start = document.lines().start(document.lines().position(offset).getLine());
    int end = start;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return lineEnd + text.substring(start, end);
  }

  /** What begins a new line that is indented one step more. */
  String lineWithin(int offset) {
    return lineLike(offset) + STEP;
  }

  String lineEnd() {
    return lineEnd;
  }

  /**
   * A new entry.
   *
   * @param line that begins its line
   * @param close what comes after it
   */
  Draft entry(int offset, int length, String line, Entry entry, String close) {
    String indent = line.substring(line.lastIndexOf('\n') + 1);
    boolean fits = indent.length() + entry.length() <= WIDTH;
    String more = fits ? " " + entry.more() : lineEnd + indent + STEP + STEP + entry.more();
    return new Draft(
        offset,
        length,
        line + entry.before(),
        entry.words(),
        entry.after() + (entry.more().isEmpty() ? "" : more) + close);
  }

  /** New words before a place in a statement, on a line of their own if they don't fit. */
  Draft words(int offset, int statement, String before, String placeholder, String after) {
    int line = document.lines().position(offset).getLine();
    int length = document.lines().end(line) - document.lines().start(line);
    if (length + before.length() + placeholder.length() + after.length() <= WIDTH) {
      return new Draft(offset, 0, before, placeholder, after);
    }
    int start = offset;
    while (start > 0 && document.text().charAt(start - 1) == ' ') {
      start--;
    }
    return new Draft(
        start, offset - start, lineWithin(statement) + STEP + before, placeholder, after);
  }

  /** A brace of an object's block; empty if it has none. */
  static Optional<ILeafNode> brace(EObject object, String brace) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
    if (node != null) {
      for (ILeafNode leaf : node.getLeafNodes()) {
        if (leaf.getGrammarElement() instanceof Keyword
            && leaf.getText().equals(brace)
            && NodeModelUtils.findActualSemanticObjectFor(leaf) == object) {
          return Optional.of(leaf);
        }
      }
    }
    return Optional.empty();
  }
}
