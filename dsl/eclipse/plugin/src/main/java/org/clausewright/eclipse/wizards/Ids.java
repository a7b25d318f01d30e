package org.clausewright.eclipse.wizards;

import java.util.Optional;
import org.clausewright.language.editing.SourceIds;

/** Says in plain words what is wrong with an id. */
final class Ids {

  private Ids() {}

  /** Loads what is needed, which takes a while; not to be done in the thread of the interface. */
  static void prepare() {
    SourceIds.isId("prepared");
  }

  /**
   * What is wrong with an id by itself.
   *
   * @param called what authors call it
   */
  static Optional<Remark> remark(String called, String id) {
    if (id.isEmpty()) {
      return Remark.missing("Enter a %s, for example “social-media”.".formatted(called));
    }
    if (SourceIds.isId(id)) {
      return Optional.empty();
    }
    if (id.matches("[A-Za-z_][A-Za-z_0-9-]*")) {
      return Remark.wrong(
          "“%s” is a word of the policy language; choose another %s, for example “our-%s”."
              .formatted(id, called, id));
    }
    return Remark.wrong(
        "A %s is made of letters, digits and hyphens, without spaces, and begins with a letter."
            .formatted(called));
  }
}
