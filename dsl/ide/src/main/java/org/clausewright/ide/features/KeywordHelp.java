package org.clausewright.ide.features;

import java.util.Optional;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.WordCatalogue;
import org.clausewright.language.WordCatalogue.Explanation;
import org.clausewright.language.editing.Analysis;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

/** A word of the language that says what the words after it are. */
record KeywordHelp(ILeafNode word, Explanation explanation) {

  /**
   * The word at a place; empty if it is none that is explained. In the middle of something words
   * such as {@code of} mean many things, so only those count with which something begins.
   */
  static Optional<KeywordHelp> at(int offset, Document document) {
    return document
        .analysis()
        .leafAt(offset)
        .filter(KeywordHelp::beginsSomething)
        .flatMap(
            leaf -> WordCatalogue.find(leaf.getText()).map(each -> new KeywordHelp(leaf, each)));
  }

  private static boolean beginsSomething(ILeafNode leaf) {
    EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
    return isKeyword(leaf.getGrammarElement())
        && object != null
        && Analysis.region(object).filter(it -> it.getOffset() == leaf.getOffset()).isPresent();
  }

  private static boolean isKeyword(@Nullable EObject grammar) {
    return grammar instanceof Keyword || grammar instanceof EnumLiteralDeclaration;
  }

  /** Says what it means, and where it stands. */
  Range explain(Markup out, Document document) {
    out.paragraph(out.strong(explanation.title()) + " – " + out.explanation(explanation.meaning()));
    explanation.example().ifPresent(out::example);
    return document.lines().range(word.getOffset(), word.getLength());
  }
}
