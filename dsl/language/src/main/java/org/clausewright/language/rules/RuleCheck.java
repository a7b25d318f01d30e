package org.clausewright.language.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.clausewright.language.checking.Findings;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Target;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.eclipse.emf.ecore.EObject;

/** Checks a policy by all rules, and sorts what they find into what is accepted and what is not. */
public final class RuleCheck {

  /** Twenty times as many as the longest real policies have; some rules compare each with each. */
  private static final int MOST_PASSAGES = 5_000;

  private final Draft draft;
  private final EObject definition;
  private final Findings findings;
  private final Map<Target, String> ids;
  private final Targets targets;
  private final Quoted quoted;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Accepted> accepted = new ArrayList<>();

  /**
   * @param definition the policy or adoption in the source
   * @param findings of its source
   */
  public RuleCheck(Draft draft, EObject definition, Findings findings) {
    this.draft = draft;
    this.definition = definition;
    this.findings = findings;
    this.ids = Identities.of(elements(definition));
    this.targets = new Targets(definition);
    this.quoted = new Quoted(definition, targets);
  }

  /**
   * Runs the rules that are wanted, by code and severity.
   *
   * @param together side by side, which a single policy is checked faster by; many are not
   */
  public RuleCheck run(BiPredicate<String, Severity> wanted, boolean together) {
    if (draft.passages().size() > MOST_PASSAGES) {
      problems.add(problem(tooLong()));
      return this;
    }
    List<Acceptance> acceptances = Acceptance.of(definition);
    Set<Acceptance> used = new HashSet<>();
    List<Applied> rules = applied(wanted);
    if (together) {
      for (List<Finding> found : findingsTogether(rules)) {
        sort(found, acceptances, used);
      }
    } else {
      for (Applied rule : rules) {
        sort(findings(rule), acceptances, used);
      }
    }
    for (Acceptance acceptance : acceptances) {
      if (!used.contains(acceptance)) {
        idle(acceptance, wanted).ifPresent(finding -> problems.add(problem(finding)));
      }
    }
    return this;
  }

  /** Each thread takes the next rule; the last ones of the list, about spelling, take longest. */
  private List<List<Finding>> findingsTogether(List<Applied> rules) {
    List<List<Finding>> found = new ArrayList<>(Collections.nCopies(rules.size(), List.of()));
    AtomicInteger left = new AtomicInteger(rules.size());
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            thread -> {
              for (int at = left.decrementAndGet(); at >= 0; at = left.decrementAndGet()) {
                found.set(at, findings(rules.get(at)));
              }
            });
    return found;
  }

  /** A rule that is wanted. */
  private record Applied(Rule rule, String code, Severity severity) {}

  private List<Applied> applied(BiPredicate<String, Severity> wanted) {
    List<Applied> applied = new ArrayList<>();
    for (int i = 0; i < Rules.all().size(); i++) {
      Rule rule = Rules.all().get(i);
      String code = Rules.codes().get(i);
      Optional<Severity> severity = draft.settings().severity(code, rule);
      if (severity.isPresent() && wanted.test(code, severity.get())) {
        applied.add(new Applied(rule, code, severity.get()));
      }
    }
    return applied;
  }

  private static boolean isApplied(
      Rule rule, Settings settings, BiPredicate<String, Severity> wanted) {
    return settings
        .severity(rule)
        .filter(severity -> wanted.test(rule.code(), severity))
        .isPresent();
  }

  /** Whether any rule is wanted: if none is, there is nothing to prepare a policy for. */
  public static boolean isWanted(Settings settings, BiPredicate<String, Severity> wanted) {
    return Rules.all().stream().anyMatch(rule -> isApplied(rule, settings, wanted));
  }

  private List<Finding> findings(Applied applied) {
    Report report = new Report(applied.code, applied.severity);
    applied.rule.check(draft, report);
    return report.findings();
  }

  /** What is not accepted. */
  public List<Problem> problems() {
    return problems;
  }

  /** What the source accepts. */
  public List<Accepted> accepted() {
    return accepted;
  }

  private void sort(List<Finding> found, List<Acceptance> acceptances, Set<Acceptance> used) {
    for (Finding finding : found) {
      sort(finding, acceptances, used);
    }
  }

  private void sort(Finding finding, List<Acceptance> acceptances, Set<Acceptance> used) {
    for (Acceptance acceptance : acceptances) {
      if (acceptance.covers(finding)) {
        used.add(acceptance);
        accepted.add(new Accepted(problem(finding), acceptance.reason()));
        return;
      }
    }
    problems.add(problem(finding));
  }

  private Finding tooLong() {
    return new Finding(
        "too-long-for-rules",
        Severity.WARNING,
        draft.header(),
        "This policy has %d paragraphs; the rules were not applied to it."
            .formatted(draft.passages().size()),
        "No rule looks at more than %d; divide the policy.".formatted(MOST_PASSAGES),
        List.of());
  }

  /** An acceptance that accepts nothing. */
  private Optional<Finding> idle(Acceptance acceptance, BiPredicate<String, Severity> wanted) {
    Optional<Rule> rule = Rules.find(acceptance.code());
    boolean known = rule.isPresent();
    if (!wanted.test(acceptance.code(), Severity.WARNING)
        || (known && !isApplied(rule.get(), draft.settings(), wanted))) {
      return Optional.empty();
    }
    String message =
        known
            ? "There is no finding “" + acceptance.code() + "” here any more."
            : "There is no rule called “" + acceptance.code() + "”.";
    String hint =
        known
            ? "Remove the acceptance: it would hide the next finding of this kind."
            : "The rules are listed by: clausewright explain.";
    return Optional.of(
        new Finding(
            known ? "acceptance-unused" : "unknown-rule",
            Severity.WARNING,
            acceptance.place(),
            message,
            hint,
            List.of(Report.safe("Remove the acceptance", acceptance.place(), ""))));
  }

  private Problem problem(Finding finding) {
    return new Problem(
        finding.severity(),
        finding.code(),
        finding.message(),
        finding.hint(),
        findings.location(finding.place().offset(), finding.place().length()),
        subject(finding.place()),
        quoted.guarded(finding.fixes()));
  }

  /** The policy and the innermost clause or section at a place. */
  private String subject(Place place) {
    Target target = targets.at(place.offset());
    String id = draft.policy().id();
    return target == null ? id : id + "#" + ids.get(target);
  }

  static List<Element> elements(EObject definition) {
    return definition instanceof PolicyDefinition policy
        ? policy.getElements()
        : ((Adoption) definition).getElements();
  }
}
