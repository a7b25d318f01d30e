package org.clausewright.model.prose;

import java.util.List;

/** A piece of prose: plain words, or words with a role of their own. */
public sealed interface Inline {

  /** The words as a reader sees them, without marks. */
  String words();

  /** Plain words; nothing in them has a special meaning. */
  record Text(String words) implements Inline {}

  /** Words in italics. */
  record Emphasis(List<Inline> parts) implements Inline {
    public Emphasis {
      parts = List.copyOf(parts);
    }

    @Override
    public String words() {
      return Prose.words(parts);
    }
  }

  /** Words in bold. */
  record Strong(List<Inline> parts) implements Inline {
    public Strong {
      parts = List.copyOf(parts);
    }

    @Override
    public String words() {
      return Prose.words(parts);
    }
  }

  /**
   * A link to an address outside the policy, always {@code http}, {@code https}, {@code mailto} or
   * {@code tel}.
   */
  record Link(String address, String words) implements Inline {}

  /**
   * A reference to a section, clause or item of the same policy, or to the policy itself, by id.
   */
  record CrossReference(String targetId, String words) implements Inline {}

  /** A use of a term that the policy defines, by the term's id. */
  record TermUse(String termId, String words) implements Inline {}
}
