package org.clausewright.language.rules.metadata;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Span;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Source;
import org.clausewright.model.problem.Severity;

/** The text speaks as if it were another organisation's policy. */
public final class PolicyOwnershipInconsistent implements Rule {

  /** A council as owner or employer; as somebody to report to it may well be named. */
  private static final Matches COUNCIL =
      new Matches(
          "\\b(?:the|our) (?:County |Borough |City |District )?(?:Council|Local Authority)"
              + "(?:['’]s(?= (?:\\w{1,30} ){0,4}?(?:polic|procedure|equipment|network|system|employee|staff|reputation|name|business|values))"
              + "|(?= (?:reserves|expects|requires|will monitor|may monitor|encourages|employees?\\b|staff\\b)))",
          Pattern.CASE_INSENSITIVE);

  private static final Matches TRUSTS =
      new Matches("\\bthe trust['’]s (?:\\w{1,20} ){0,3}policies\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern SCHOOLS =
      Pattern.compile("\\b(?:school|academy)['’]s\\b", Pattern.CASE_INSENSITIVE);

  /** Another organisation in the text, where it is first named and how often. */
  private record Mention(Place place, int count) {}

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Organisation organisation = draft.policy().organisation();
    OrganisationNames names = new OrganisationNames(draft);
    Map<String, Mention> mentions = new LinkedHashMap<>();
    Stream.concat(draft.passages(Passage.Part.TITLE), draft.text())
        .forEach(passage -> mentions(passage, names, mentions));
    mentions.forEach(
        (name, mention) ->
            report.add(
                mention.place,
                "The policy is one of %s, but speaks of “%s”%s."
                    .formatted(
                        organisation.name(),
                        name,
                        mention.count == 1 ? "" : " (%d times)".formatted(mention.count)),
                "If the wording was taken over from another organisation, put your own name."));
    if (organisation.kind() == Organisation.Kind.TRUST) {
      documents(draft, report);
    }
  }

  private static void mentions(
      Passage passage, OrganisationNames names, Map<String, Mention> mentions) {
    for (MatchResult council : COUNCIL.all(passage.text())) {
      add(passage, new Span(council.start(), council.end()), mentions);
    }
    for (Span other : names.others(passage.text())) {
      add(passage, other, mentions);
    }
  }

  private static void add(Passage passage, Span span, Map<String, Mention> mentions) {
    mentions.merge(
        span.of(passage.words()),
        new Mention(passage.place(span), 1),
        (first, again) -> new Mention(first.place, first.count + 1));
  }

  /** A school's document in a list that the trust calls its own. */
  private static void documents(Draft draft, Report report) {
    Set<Norm> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    draft
        .text()
        .filter(passage -> TRUSTS.isIn(passage.text()))
        .flatMap(passage -> passage.context().norms().stream())
        .flatMap(PolicyOwnershipInconsistent::withItems)
        .filter(seen::add)
        .forEach(norm -> document(draft, norm, report));
  }

  private static void document(Draft draft, Norm norm, Report report) {
    for (Source source : norm.details().cites()) {
      boolean ofSchool = source.owner().equals(Optional.of(Role.Level.SCHOOL));
      if (ofSchool && !SCHOOLS.matcher(norm.text().words()).find()) {
        report.add(
            NormText.place(draft, norm, source.name()),
            "The %s counts as one of the trust's policies here, but elsewhere it is the school's."
                .formatted(source.name()),
            "Say whose policy it is in the same way throughout.");
      }
    }
  }

  private static Stream<Norm> withItems(Norm norm) {
    return Stream.concat(
        Stream.of(norm),
        norm.items().stream()
            .flatMap(item -> item.norms().stream())
            .flatMap(PolicyOwnershipInconsistent::withItems));
  }
}
