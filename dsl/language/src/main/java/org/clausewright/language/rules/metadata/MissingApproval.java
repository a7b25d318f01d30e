package org.clausewright.language.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.organisation.Organisation;

/** No approval is recorded, or its lines are left blank. */
public final class MissingApproval implements Rule {

  private static final Matches PRINTED =
      new Matches(
          "\\b(?:approved|adopted|agreed|ratified|signed off|approval)\\b.{0,80}?\\b(?:19|20)\\d\\d\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Draft draft, Report report) {
    List<Fact.Decision> decisions = FrontMatter.own(draft, Fact.Decision.class);
    List<Fact.Signature> unsigned =
        FrontMatter.own(draft, Fact.Signature.class).stream()
            .filter(Fact.Signature::signatureBlank)
            .toList();
    if (decisions.stream().anyMatch(MissingApproval::isTaken)) {
      unsigned(draft, unsigned, report);
      schools(draft, decisions, report);
    } else if (!decisions.isEmpty()) {
      String signatures =
          unsigned.isEmpty() ? "" : ", and %s not signed".formatted(areNot(unsigned));
      report.add(
          draft.place(decisions.get(0)),
          (decisions.get(0).dateBlank()
                  ? "The date of the approval is left blank%s."
                  : "The approval is recorded without a body or a date%s.")
              .formatted(signatures),
          "Fill in who approved the policy and when; until then nobody can rely on it.");
    } else if (!unsigned.isEmpty()) {
      unsigned(draft, unsigned, report);
    } else if (!isApproved(draft)) {
      report.add(
          draft.header(),
          draft.policy().adopted().isPresent()
              ? "The policy is taken over from another organisation, but it is not said who adopted it, nor when."
              : "The policy does not say who approved it, nor when.",
          "Print the body that approved it and the date, for example “Approved by the Board of Trustees, 5 October 2024”.");
    }
  }

  private static boolean isTaken(Fact.Decision decision) {
    return decision.on().isPresent()
        || (!decision.dateBlank() && (decision.by().isPresent() || decision.minute().isPresent()));
  }

  /** What an adopted policy prints about its own approval says nothing about the adoption. */
  private static boolean isApproved(Draft draft) {
    if (draft.policy().adopted().isPresent()) {
      return draft
          .passages(Passage.Part.TITLE, Passage.Part.LINE)
          .anyMatch(passage -> PRINTED.isIn(passage.text()));
    }
    return draft.policy().facts(Fact.Signature.class).stream()
            .anyMatch(signature -> !signature.signatureBlank())
        || FrontMatter.prints(draft, PRINTED);
  }

  private static void unsigned(Draft draft, List<Fact.Signature> unsigned, Report report) {
    if (!unsigned.isEmpty()) {
      report.add(
          draft.place(unsigned.get(0)),
          "There is a line for the signature of %s, but it is left blank."
              .formatted(names(unsigned)),
          "Publish the signed policy, or leave the line out if nobody is to sign it.");
    }
  }

  private static void schools(Draft draft, List<Fact.Decision> decisions, Report report) {
    if (decisions.stream().anyMatch(decision -> decision.school().isEmpty() && isTaken(decision))
        && decisions.stream().noneMatch(MissingApproval::isAdoptionBySchool)) {
      return;
    }
    List<String> decided = new ArrayList<>();
    decisions.forEach(each -> each.school().ifPresent(school -> decided.add(school.id())));
    List<Organisation> left =
        draft.policy().organisation().members().stream()
            .filter(member -> !decided.contains(member.id()))
            .toList();
    if (!left.isEmpty() && !decided.isEmpty()) {
      report.add(
          draft.header(),
          "Schools have adopted the policy one by one, but no decision is recorded for %s."
              .formatted(left.stream().map(Organisation::name).collect(Collectors.joining(", "))),
          "Record the decision with its date and minute, or say why the policy does not hold there.");
    }
  }

  private static boolean isAdoptionBySchool(Fact.Decision decision) {
    return decision.school().isPresent() && decision.kind() == Fact.Decision.Kind.ADOPTED;
  }

  private static String areNot(List<Fact.Signature> unsigned) {
    return names(unsigned) + (unsigned.size() == 1 ? " has" : " have");
  }

  private static String names(List<Fact.Signature> unsigned) {
    return unsigned.stream()
        .map(Fact.Signature::by)
        .map(party -> (party.role().isPresent() ? "the " : "") + party.name())
        .distinct()
        .collect(Collectors.joining(" and "));
  }
}
