package org.clausewright.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.language.Checking;
import org.clausewright.language.checking.Findings;
import org.clausewright.language.mapping.Origins;
import org.clausewright.language.mapping.PolicyMapper;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.RuleCheck;
import org.clausewright.language.rules.Settings;
import org.clausewright.model.Policy;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Problem;

/** Maps the policies of a file that has no errors, and checks them by the rules. */
final class PolicyChecker {

  private final Optional<Checking> checking;
  private final Settings settings;
  private final boolean together;

  /**
   * @param checking empty if the rules are not asked for; if no rule of it is wanted, none is run
   * @param together whether the rules run side by side
   */
  PolicyChecker(Optional<Checking> checking, Settings settings, boolean together) {
    this.checking = checking.filter(each -> RuleCheck.isWanted(settings, each::wants));
    this.settings = settings;
    this.together = together;
  }

  Settings settings() {
    return settings;
  }

  /** What came of a file. */
  record Checked(
      List<Policy> policies, List<Problem> problems, List<Accepted> accepted, Origins origins) {

    static final Checked NOTHING = new Checked(List.of(), List.of(), List.of(), new Origins());
  }

  Checked check(SourceText source, PolicyFile file, Shared shared) {
    Origins origins = new Origins();
    Checked checked = new Checked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), origins);
    for (Definition definition : file.getDefinitions()) {
      if (definition instanceof PolicyDefinition policy) {
        add(
            checked,
            source,
            PolicyMapper.map(policy, origins),
            policy,
            policy.getOrganisation(),
            origins,
            shared);
      } else if (definition instanceof Adoption adoption) {
        add(
            checked,
            source,
            PolicyMapper.map(adoption, origins),
            adoption,
            adoption.getOrganisation(),
            origins,
            shared);
      }
    }
    return checked;
  }

  private void add(
      Checked checked,
      SourceText source,
      Policy policy,
      Definition definition,
      Organisation organisation,
      Origins origins,
      Shared shared) {
    checked.policies.add(policy);
    if (checking.isEmpty()) {
      return;
    }
    Draft draft =
        new Draft(
            policy,
            definition,
            origins,
            shared.glossary(organisation),
            settings,
            checking.get().asOf());
    RuleCheck rules =
        new RuleCheck(draft, definition, new Findings(source, checked.problems))
            .run(checking.get()::wants, together);
    checked.problems.addAll(rules.problems());
    checked.accepted.addAll(rules.accepted());
  }
}
