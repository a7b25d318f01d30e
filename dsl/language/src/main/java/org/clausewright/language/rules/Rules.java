package org.clausewright.language.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.language.rules.lists.ListsRules;
import org.clausewright.language.rules.metadata.MetadataRules;
import org.clausewright.language.rules.norms.NormsRules;
import org.clausewright.language.rules.numbering.NumberingRules;
import org.clausewright.language.rules.references.ReferencesRules;
import org.clausewright.language.rules.spelling.SpellingRules;
import org.clausewright.language.rules.wording.WordingRules;

/** All rules, in the order of the reference. */
public final class Rules {

  private static final List<Rule> ALL =
      Stream.of(
              MetadataRules.all(),
              NumberingRules.all(),
              ReferencesRules.all(),
              NormsRules.all(),
              WordingRules.all(),
              ListsRules.all(),
              SpellingRules.all())
          .flatMap(List::stream)
          .toList();

  private static final List<String> CODES = ALL.stream().map(Rule::code).toList();

  private Rules() {}

  /** Every rule. */
  public static List<Rule> all() {
    return ALL;
  }

  /** Their codes, in the same order. */
  static List<String> codes() {
    return CODES;
  }

  /** The rule of a code. */
  public static Optional<Rule> find(String code) {
    return ALL.stream().filter(rule -> rule.code().equals(code)).findFirst();
  }
}
