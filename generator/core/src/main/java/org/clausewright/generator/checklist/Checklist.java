package org.clausewright.generator.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.model.Policy;

/**
 * All checks of a policy with what was found.
 *
 * @param policy id of the policy
 * @param organisation name of the organisation that the policy holds for
 * @param version the latest as the policy names it; empty if it names none
 * @param asOf the day that states such as overdue are given for
 * @param gone what was found for checks that the policy no longer gives rise to
 */
public record Checklist(
    String policy,
    String title,
    String organisation,
    String version,
    LocalDate asOf,
    List<Answer> answers,
    List<FilledCheck> gone) {

  public Checklist {
    answers = List.copyOf(answers);
    gone = List.copyOf(gone);
  }

  /** The checks of a policy, all of them open. */
  public static Checklist of(Policy policy, LocalDate asOf) {
    List<Check> checks = new ArrayList<>(NormChecks.of(policy));
    checks.addAll(MetadataChecks.of(policy, asOf));
    return new Checklist(
        policy.id(),
        policy.title(),
        policy.organisation().name(),
        CatalogueEntry.of(policy).version(),
        asOf,
        checks.stream().map(Answer::open).toList(),
        List.of());
  }

  /** The checks alone. */
  public List<Check> checks() {
    return answers.stream().map(Answer::check).toList();
  }

  /** How many checks came out so. */
  public long count(Outcome outcome) {
    return answers.stream().filter(answer -> answer.result().outcome() == outcome).count();
  }

  /** The answers by section, in the order of the policy. */
  public Map<String, List<Answer>> sections() {
    return answers.stream()
        .collect(
            Collectors.groupingBy(
                answer -> answer.check().section(), LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * The same checks with what was found before: a result is kept where the words are still the
   * same; where they changed, the check is open again.
   *
   * @param filled at most one for each check
   */
  public Checklist carryingOver(List<FilledCheck> filled) {
    Map<String, FilledCheck> before =
        filled.stream().collect(Collectors.toMap(FilledCheck::id, Function.identity()));
    List<Answer> carried = new ArrayList<>();
    for (Answer answer : answers) {
      FilledCheck found = before.remove(answer.check().id());
      carried.add(found == null ? answer : carriedOver(answer.check(), found));
    }
    List<FilledCheck> left = filled.stream().filter(each -> before.containsKey(each.id())).toList();
    return new Checklist(policy, title, organisation, version, asOf, carried, left);
  }

  private static Answer carriedOver(Check check, FilledCheck found) {
    if (check.digest().equals(found.digest())) {
      return new Answer(check, found.result(), Optional.empty());
    }
    return found.result().isEmpty()
        ? Answer.open(check)
        : new Answer(check, Result.OPEN, Optional.of(found));
  }
}
