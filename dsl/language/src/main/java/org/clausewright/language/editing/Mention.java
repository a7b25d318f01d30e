package org.clausewright.language.editing;

import java.util.Optional;
import org.clausewright.language.linking.Use;
import org.eclipse.emf.ecore.EObject;

/**
 * An id where it is written, and what it is the id of. Of a qualified name such as {@code
 * removal.refuse} each id is a mention.
 *
 * @param offset where it begins, with the {@code ^} that it may have
 * @param length of its characters
 * @param use the reference that it is part of; empty where the target is given its id
 */
public record Mention(EObject target, int offset, int length, Optional<Use> use) {

  /** Whether this is where the target is given its id. */
  public boolean isDeclaration() {
    return use.isEmpty();
  }

  /** As it is written in the text that it is of, without escape. */
  public String written(String text) {
    String id = text.substring(offset, offset + length);
    return id.startsWith("^") ? id.substring(1) : id;
  }

  /** Whether it is an id of a thing, which may have been read from another copy of its file. */
  public boolean isOf(EObject thing) {
    return target == thing || Identity.of(target).equals(Identity.of(thing));
  }
}
