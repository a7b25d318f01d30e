package org.clausewright.language.linking;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.parsing.SyntaxTree;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

/** Finds the names that refer to something in the syntax tree of a source. */
final class Links {

  private final LinkingHelper words;
  private final boolean sound;

  private Links(LinkingHelper words, boolean sound) {
    this.words = words;
    this.sound = sound;
  }

  /** The links in a parsed source, in the order of the text. */
  static List<Link> of(IParseResult parsed, LinkingHelper words) {
    Links links = new Links(words, !parsed.hasSyntaxErrors());
    SyntaxTree tree = (SyntaxTree) parsed.getRootNode();
    String text = tree.getText();
    List<Link> found = new ArrayList<>();
    for (INode node : tree.references()) {
      String written = text.substring(node.getTotalOffset(), node.getTotalEndOffset()).strip();
      if (!written.isEmpty() || hasToken(node)) {
        found.add(links.link(node, written));
      }
    }
    return found;
  }

  /** Of a name that is missing there may be an empty node. */
  private static boolean hasToken(INode node) {
    return node.getLeafNodes().iterator().hasNext();
  }

  private Link link(INode node, String written) {
    EObject object = node.getSemanticElement();
    EReference reference =
        GrammarUtil.getReference((CrossReference) node.getGrammarElement(), object.eClass());
    String name = isName(written) ? written : words.getCrossRefNodeAsString(node, true);
    return new Link(object, reference, node, name == null ? "" : name);
  }

  /** Whether characters mean themselves: no escape, white space or comment is among them. */
  private boolean isName(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '_') {
        return false;
      }
    }
    return sound; // or else tokens that are left out may be among them
  }
}
