package org.clausewright.language.formatting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.policy.ContentsEntry;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.OrganisationEntry;
import org.clausewright.language.policy.Prose;
import org.clausewright.language.policy.Row;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Tail;
import org.clausewright.language.policy.Title;
import org.clausewright.language.policy.Topic;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.language.policy.VocabularyEntry;
import org.clausewright.language.prose.ProseText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Cuts a parsed source text into the pieces that the formatter lays out. */
final class Pieces {

  private final Map<Integer, EObject> statements = new HashMap<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder prose = new StringBuilder();
  private boolean inProse;
  private int lines;

  private Pieces() {}

  static List<Piece> of(ICompositeNode root) {
    Pieces cutter = new Pieces();
    EObject file = root.getSemanticElement();
    if (file != null) {
      file.eAllContents().forEachRemaining(cutter::statement);
    }
    for (ILeafNode leaf : root.getLeafNodes()) {
      cutter.add(leaf);
    }
    return cutter.pieces;
  }

  private void statement(EObject object) {
    boolean recorded =
        object instanceof Field && object.eContainmentFeature().getName().equals("records");
    boolean starts =
        object instanceof Element
            || object instanceof Definition
            || object instanceof VocabularyEntry
            || object instanceof OrganisationEntry
            || object instanceof Topic
            || object instanceof Row
            || object instanceof ContentsEntry
            || object instanceof Tail;
    if (starts && (!recorded || inBraces(object))) {
      statements.putIfAbsent(offset(object), object);
    }
  }

  /**
   * Whether a recorded fact stands between braces; a single one goes on the line of what records
   * it.
   */
  private static boolean inBraces(EObject field) {
    INode node = NodeModelUtils.findActualNodeFor(field);
    for (INode before = node.getPreviousSibling();
        before != null;
        before = before.getPreviousSibling()) {
      if (before.getText().strip().equals("{")) {
        return true;
      } else if (before.getText().strip().equals("records")) {
        return false;
      }
    }
    return false;
  }

  private static int offset(EObject object) {
    return NodeModelUtils.findActualNodeFor(object).getOffset();
  }

  private void add(ILeafNode leaf) {
    String text = leaf.getText();
    if (inProse) {
      prose(text, leaf);
    } else if (leaf.isHidden() && text.isBlank()) {
      lines += (int) text.chars().filter(c -> c == '\n').count();
    } else if (leaf.isHidden()) {
      comment(text);
    } else if (text.startsWith("\"")) {
      inProse = true;
      prose.setLength(0);
    } else {
      piece(kind(leaf, text), text, leaf.getOffset());
    }
  }

  private void prose(String text, ILeafNode leaf) {
    if (text.equals("\"\"\"") || text.equals("\"")) {
      inProse = false;
      boolean wraps = NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Prose;
      String words = ProseText.folded(prose.toString()).strip();
      piece(
          wraps ? Piece.Kind.PROSE : Piece.Kind.WORD,
          wraps ? words : ProseLayout.quoted(words),
          leaf.getOffset());
    } else {
      prose.append(text);
    }
  }

  private void comment(String text) {
    boolean toLineEnd = text.startsWith("//");
    piece(
        toLineEnd ? Piece.Kind.LINE_COMMENT : Piece.Kind.COMMENT,
        text.stripTrailing().replace("\r", ""),
        -1);
    lines = toLineEnd && text.endsWith("\n") ? 1 : 0;
  }

  private void piece(Piece.Kind kind, String text, int offset) {
    EObject statement = statements.get(offset);
    boolean setOff =
        statement instanceof Section
            || statement instanceof TopicGroup
            || (statement instanceof Definition definition
                && !(definition.eContainer() instanceof OrganisationEntry));
    pieces.add(
        new Piece(kind, text, lines, statement != null, setOff && !(statement instanceof Title)));
    lines = 0;
  }

  private static Piece.Kind kind(ILeafNode leaf, String text) {
    return switch (text) {
      case "{" -> Piece.Kind.OPEN;
      case "}" -> Piece.Kind.CLOSE;
      default ->
          leaf.getGrammarElement() instanceof Keyword
                  && Character.isLetter(text.charAt(0))
                  && !isName(leaf)
              ? Piece.Kind.KEYWORD
              : Piece.Kind.WORD;
    };
  }

  /** A keyword of the language that is used as a name. */
  private static boolean isName(ILeafNode leaf) {
    return leaf.getGrammarElement().eContainer() != null
        && org.eclipse.xtext.GrammarUtil.containingRule(leaf.getGrammarElement())
            .getName()
            .equals("Name");
  }
}
