package org.clausewright.language.rules.spelling;

import java.util.List;
import org.clausewright.language.rules.Rule;

/** The rules about spelling, names and capital letters. */
public final class SpellingRules {

  private SpellingRules() {}

  public static List<Rule> all() {
    return List.of(
        new Typo(),
        new SpellingVariant(),
        new Capitalisation(),
        new ProductNameVariant(),
        new InconsistentActor(),
        new UndefinedAcronym(),
        new PersonNotRole(),
        new OrganisationNaming(),
        new TermVariant(),
        new UndefinedTerm(),
        new TitleVariant(),
        new PolicyNameVariant());
  }
}
