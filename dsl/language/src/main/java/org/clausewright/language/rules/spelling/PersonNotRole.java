package org.clausewright.language.rules.spelling;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.problem.Severity;

/** A person is named where the office would last longer. */
public final class PersonNotRole implements Rule {

  private static final Matches PERSON =
      new Matches(
          "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Fr|Sir|Dame)\\.? (?:[A-Z]\\.? )?"
              + "(?:[A-Z]['’])?[A-Z][\\p{L}-]+(?: (?:[A-Z]['’])?[A-Z][\\p{L}-]+)?");

  private static final String HINT =
      "Name the office, and keep the names of its holders in a list that is changed without a new"
          + " version of the policy.";

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Set<String> named = new HashSet<>();
    for (Fact fact : draft.policy().facts()) {
      if (namesSomebody(fact) && !draft.place(fact).equals(draft.header())) {
        fact(draft, fact, named, report);
      }
    }
    for (Passage passage : draft.passages()) {
      for (MatchResult person : PERSON.all(passage.text())) {
        boolean rule = passage.part().isText();
        if (named.add(person.group())) {
          report.add(
              passage.place(person.start(), person.end()),
              rule
                  ? "%s is named in the rules themselves: they hold for the office, whoever has it."
                      .formatted(person.group())
                  : "%s is named; the policy is out of date when somebody else takes the office."
                      .formatted(person.group()),
              HINT);
        }
      }
    }
  }

  private static boolean namesSomebody(Fact fact) {
    return fact instanceof Fact.Office
        || fact instanceof Fact.Author
        || fact instanceof Fact.Signature;
  }

  private static void fact(Draft draft, Fact fact, Set<String> named, Report report) {
    if (fact instanceof Fact.Office office && named.add(office.holder())) {
      report.add(
          draft.place(fact),
          "%s is named as %s; the policy is out of date when somebody else takes the office."
              .formatted(office.holder(), office.role().name()),
          HINT);
    } else if (fact instanceof Fact.Author author && named.add(author.name())) {
      report.add(
          draft.place(fact),
          "%s is named as the author; who answers for the policy is an office."
              .formatted(author.name()),
          "Name the office that owns the policy, beside the author or instead.");
    } else if (fact instanceof Fact.Signature signature) {
      signature
          .holder()
          .filter(named::add)
          .ifPresent(
              holder ->
                  report.add(
                      draft.place(fact),
                      "%s is named under the signature of %s."
                          .formatted(holder, signature.by().name()),
                      "Print the office there too, so that the next holder can sign."));
    }
  }
}
