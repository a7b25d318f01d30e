package org.clausewright.eclipse.preferences;

import java.util.List;
import java.util.Locale;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.RuleCatalogue.Explanation;

/** A rule of the checker, as authors look for it. */
record Rule(Explanation explanation) {

  /** All rules, in the order of the reference; takes a while for the first time. */
  static List<Rule> all() {
    return RuleCatalogue.all().stream().map(Rule::new).toList();
  }

  String code() {
    return explanation.code();
  }

  /** How bad it is unless the project says otherwise. */
  Level usual() {
    return Level.of(explanation.severity());
  }

  /** What the rule belongs to, such as “numbering”. */
  String family() {
    return explanation.family();
  }

  String summary() {
    return explanation.summary();
  }

  /** Why it matters and what to do, in paragraphs. */
  String advice() {
    return explanation.explanation().replaceAll("(?<!\n)\n(?!\n)", " ");
  }

  String example() {
    return explanation.example();
  }

  /** Whether words are found anywhere in it. */
  boolean holds(String words) {
    String all = String.join(" ", code(), family(), summary(), explanation.explanation());
    return all.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
