package org.clausewright.generator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Limit;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormDetails;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Permit;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.prose.Prose;

/** Small records for tests. */
public final class Samples {

  private Samples() {}

  public static Policy policy(String id, List<Block> body) {
    Organisation trust =
        new Organisation(
            Organisation.Kind.TRUST,
            id + "-trust",
            "Trust of " + id,
            List.of(),
            Optional.empty(),
            List.of());
    return new Policy(id, "Policy " + id, trust, Optional.empty(), List.of(), body);
  }

  public static Clause clause(String id, String label, Norm... norms) {
    return new Clause(
        id, new Label(Optional.of(label), Optional.of(label), false, label), List.of(norms));
  }

  public static Norm norm(
      String id,
      NormKind kind,
      List<TopicUse> topics,
      boolean approval,
      boolean timeLimit,
      Prose text) {
    NormDetails details =
        new NormDetails(
            List.of(),
            timeLimit
                ? List.of(new Limit(Limit.Kind.TIME, "at lunch", OptionalInt.empty()))
                : List.of(),
            List.of(),
            approval ? Optional.of(new Permit(Set.of(), List.of())) : Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Norm(
        id,
        kind,
        new Strength(Optional.empty(), Strength.Force.BINDING),
        List.of(),
        List.of(),
        topics,
        details,
        List.of(),
        text,
        List.of(),
        Optional.empty());
  }
}
