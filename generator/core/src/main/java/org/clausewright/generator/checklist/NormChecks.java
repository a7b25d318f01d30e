package org.clausewright.generator.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormDetails;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Permit;
import org.clausewright.model.norm.Qualification;
import org.clausewright.model.organisation.Role;

/**
 * The checks that norms give rise to: every obligation, prohibition and responsibility, and any
 * other norm that sets a limit, asks for approval, names somebody to report to or is to be checked
 * at intervals. A lead-in is checked through its items.
 */
final class NormChecks {

  private static final Set<NormKind> BINDING =
      Set.of(NormKind.OBLIGATION, NormKind.PROHIBITION, NormKind.RESPONSIBILITY);

  private final Policy policy;
  private final List<Check> checks = new ArrayList<>();

  private NormChecks(Policy policy) {
    this.policy = policy;
  }

  static List<Check> of(Policy policy) {
    NormChecks norms = new NormChecks(policy);
    norms.blocks(policy.body(), "");
    return norms.checks;
  }

  private void blocks(List<Block> blocks, String section) {
    for (Block block : blocks) {
      if (block instanceof Section inner) {
        String label = inner.label().printed().map(printed -> printed + " ").orElse("");
        blocks(inner.body(), label + inner.heading().words());
      } else if (block instanceof Clause clause) {
        clause(clause, section);
      }
    }
  }

  private void clause(Clause clause, String section) {
    for (Norm norm : clause.norms()) {
      if (norm.items().isEmpty()) {
        type(norm).ifPresent(type -> checks.add(check(type, clause, norm, section)));
      } else {
        norm.items().forEach(item -> clause(item, section));
      }
    }
  }

  private static Optional<Check.Type> type(Norm norm) {
    NormDetails details = norm.details();
    if (BINDING.contains(norm.kind())) {
      return Optional.of(
          switch (norm.kind()) {
            case PROHIBITION -> Check.Type.BAN;
            case RESPONSIBILITY -> Check.Type.RESPONSIBILITY;
            default -> Check.Type.DUTY;
          });
    } else if (details.approval().isPresent()) {
      return Optional.of(Check.Type.APPROVAL);
    } else if (!details.limits().isEmpty() || details.frequency().isPresent()) {
      return Optional.of(Check.Type.LIMIT);
    }
    return details.reportTo().isEmpty() ? Optional.empty() : Optional.of(Check.Type.REPORT);
  }

  private Check check(Check.Type type, Clause clause, Norm norm, String section) {
    NormDetails details = norm.details();
    return new Check(
        policy.id() + "/" + norm.id(),
        type,
        clause.label().citation(),
        Optional.of(norm.id()),
        section,
        norm.kind().word(),
        task(type),
        String.join(" ", norm.leadIn()),
        norm.text().words(),
        names(norm.bearers()),
        counterparts(norm),
        norm.topics().stream().map(use -> use.topic().id()).toList(),
        details.evidence(),
        details.frequency().map(frequency -> frequency.inWords()),
        conditions(details),
        details.limits().stream().map(limit -> limit.words()).toList(),
        details.approval().map(Permit::inWords),
        Optional.empty());
  }

  private static String task(Check.Type type) {
    return switch (type) {
      case DUTY -> "Check that this is done.";
      case BAN -> "Check that this does not happen.";
      case RESPONSIBILITY -> "Check that this responsibility is known and exercised.";
      case LIMIT -> "Check that the limit is kept.";
      case APPROVAL -> "Check that approval was asked for and given.";
      case REPORT -> "Check that reports are made to the person named.";
      case METADATA -> "Check the record.";
    };
  }

  /** Whom the norm is owed to, reported to, approved by or delegated to. */
  private static List<String> counterparts(Norm norm) {
    List<String> counterparts = new ArrayList<>(names(norm.counterparts()));
    norm.details().reportTo().forEach(route -> counterparts.add(route.inWords()));
    norm.details().delegatesTo().forEach(route -> counterparts.add(route.inWords()));
    norm.details()
        .approval()
        .ifPresent(permit -> permit.from().forEach(route -> counterparts.add(route.inWords())));
    return counterparts.stream().distinct().toList();
  }

  private static List<String> conditions(NormDetails details) {
    return details.qualifications().stream()
        .filter(each -> each.kind() != Qualification.Kind.REASON)
        .map(each -> each.words().orElseGet(() -> "see " + each.seeId().orElse("")))
        .toList();
  }

  private static List<String> names(List<Role> roles) {
    return roles.stream().map(Role::name).toList();
  }
}
