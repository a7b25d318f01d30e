package org.clausewright.generator.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Role;

/** The word that a norm is marked with, so that its kind can be seen without colour. */
public enum Mark {
  OBLIGATION("Must", "something has to be done"),
  PROHIBITION("Must not", "something may not be done"),
  PERMISSION("May", "something is allowed"),
  RECOMMENDATION("Should", "something is advised"),
  DISCOURAGEMENT("Should not", "something is advised against"),
  RESPONSIBILITY("Responsible", "somebody answers for something"),
  RIGHT("Right", "a right is reserved or recognised"),
  CONSEQUENCE("Consequence", "what may follow a breach"),
  DEFINITION("Definition", "what a term means or covers");

  private final String word;
  private final String meaning;

  Mark(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  public String word() {
    return word;
  }

  public String meaning() {
    return meaning;
  }

  /** The anchor of its entry in the legend. */
  public String anchor() {
    return "mark-" + name().toLowerCase(Locale.ROOT);
  }

  /** All marks, in the order of the legend. */
  public static List<Mark> legend() {
    return List.of(values());
  }

  /** The mark of a kind; statements have none. */
  static Stream<Mark> of(NormKind kind) {
    return Stream.of(values()).filter(mark -> mark.name().equals(kind.name()));
  }

  /** What the mark of a norm says: the word, and whom it binds. */
  String text(Norm norm) {
    String bearers = norm.bearers().stream().map(Role::name).collect(Collectors.joining(", "));
    return bearers.isEmpty() || this == DEFINITION ? word : word + " · " + bearers;
  }
}
