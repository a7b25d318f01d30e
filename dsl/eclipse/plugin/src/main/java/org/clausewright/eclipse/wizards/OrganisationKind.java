package org.clausewright.eclipse.wizards;

import java.util.Optional;
import java.util.stream.Stream;

/** What an organisation is. */
enum OrganisationKind {
  TRUST("trust", "Trust", "the Trust", "ceo", "Chief Executive Officer"),
  SCHOOL("school", "School", "the School", "headteacher", "Headteacher"),
  PARTNERSHIP("partnership", "Partnership", "the Partnership", "headteacher", "Headteacher");

  private final String keyword;
  private final String label;
  private final String called;
  private final String owner;
  private final String ownerTitle;

  OrganisationKind(String keyword, String label, String called, String owner, String ownerTitle) {
    this.keyword = keyword;
    this.label = label;
    this.called = called;
    this.owner = owner;
    this.ownerTitle = ownerTitle;
  }

  /** The kind of an organisation that begins with a word; empty if none does. */
  static Optional<OrganisationKind> of(String keyword) {
    return Stream.of(values()).filter(kind -> kind.keyword.equals(keyword)).findFirst();
  }

  /** The word of the language. */
  String keyword() {
    return keyword;
  }

  /** The word for authors. */
  String label() {
    return label;
  }

  /** What its policies call it. */
  String called() {
    return called;
  }

  /** The role of the shared vocabulary that owns its policies at first. */
  String owner() {
    return owner;
  }

  /** The title of that role. */
  String ownerTitle() {
    return ownerTitle;
  }
}
