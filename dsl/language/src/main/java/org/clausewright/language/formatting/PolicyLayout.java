package org.clausewright.language.formatting;

import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * The layout of policy sources: one statement a line, four columns a level, texts wrapped at 100
 * columns.
 */
public final class PolicyLayout {

  private PolicyLayout() {}

  /**
   * Lays out a text that has no syntax errors. Laying it out again changes nothing.
   *
   * @param root of the parsed text
   */
  public static String format(ICompositeNode root) {
    return Layout.of(Pieces.of(root));
  }
}
