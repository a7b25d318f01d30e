package org.clausewright.language.rules.norms;

/** What words demand of somebody. */
enum Force {
  BAN("forbid it"),
  DUTY("demand it"),
  ADVICE_AGAINST("only advise against it"),
  ADVICE("only advise it"),
  LEAVE("permit it"),
  /** Words that look like one of the others, but could be read either way. */
  OTHER("say");

  private final String verb;

  Force(String verb) {
    this.verb = verb;
  }

  /** What the words do, for messages: “forbid it”. */
  String verb() {
    return verb;
  }

  boolean isBinding() {
    return this == BAN || this == DUTY;
  }
}
