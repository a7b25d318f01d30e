package org.clausewright.eclipse.wizards;

import java.util.Locale;

/** What a new policy begins as. */
enum Template {
  EMPTY("Empty policy", "Title, version, review and one section: everything else is yours."),
  SOCIAL_MEDIA(
      "Social media policy",
      "Six sections in plain words on personal use, contact with pupils, pictures and accounts, to"
          + " be made your own."),
  ADOPTION(
      "Adoption of another organisation’s policy",
      "The text stays the other organisation’s; your own decision, version and review come before"
          + " it.");

  private final String label;
  private final String description;

  Template(String label, String description) {
    this.label = label;
    this.description = description;
  }

  String label() {
    return label;
  }

  String description() {
    return description;
  }

  /** The name of the resource. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".policy";
  }
}
