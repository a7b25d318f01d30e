package org.clausewright.eclipse.editor;

import java.util.Optional;
import org.clausewright.language.editing.Token;
import org.clausewright.language.editing.Token.Kind;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The ids in a policy, declared or referred to. */
public final class Ids {

  private Ids() {}

  /** The region of the id at a place, or right before it. */
  public static Optional<IRegion> at(String text, int offset) {
    boolean referring = false;
    Optional<IRegion> before = Optional.empty();
    for (Token token : Token.of(text)) {
      if (token.start() > offset) {
        break;
      }
      referring =
          token.kind() == Kind.REFERENCE_OPEN
              || (referring && token.kind() != Kind.REFERENCE_CLOSE);
      boolean id = token.kind() == Kind.NAME || (referring && token.kind() == Kind.KEYWORD);
      if (id && token.end() >= offset) {
        before = Optional.of(new Region(token.start(), token.length()));
      }
    }
    return before;
  }
}
