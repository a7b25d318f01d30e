package org.clausewright.generator.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausewright.generator.review.ReviewState;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Party;
import org.clausewright.model.organisation.Organisation;

/** The checks that every policy's metadata give rise to, with what they show by themselves. */
final class MetadataChecks {

  private static final String NOTHING = "The policy does not say.";

  private final Policy policy;
  private final List<Check> checks = new ArrayList<>();

  private MetadataChecks(Policy policy) {
    this.policy = policy;
  }

  static List<Check> of(Policy policy, LocalDate asOf) {
    MetadataChecks metadata = new MetadataChecks(policy);
    metadata.version();
    metadata.owner();
    metadata.consultation();
    metadata.approvals();
    metadata.signatures();
    metadata.review(asOf);
    return metadata.checks;
  }

  private void version() {
    List<String> versions =
        policy.facts(Fact.Version.class).stream()
            .map(
                version ->
                    version
                        .label()
                        .orElseGet(() -> version.dated().map(PartialDate::inWords).orElse("")))
            .filter(words -> !words.isEmpty())
            .toList();
    stated("version", "Check that the policy bears its version.", versions);
  }

  private void owner() {
    List<String> owners =
        policy.facts(Fact.Owner.class).stream().map(owner -> owner.role().name()).toList();
    stated("owner", "Check that somebody owns the policy.", owners);
  }

  private void consultation() {
    List<String> consultations =
        policy.facts(Fact.Consultation.class).stream()
            .map(each -> each.with().name() + each.on().map(on -> ", " + on.inWords()).orElse(""))
            .toList();
    stated("consultation", "Check that consultation is recorded.", consultations);
  }

  private void approvals() {
    List<Fact.Decision> decisions = policy.facts(Fact.Decision.class);
    if (decisions.isEmpty()) {
      add("approval", "Check that approval is recorded in minutes.", NOTHING, Check.State.MISSING);
    }
    int nth = 0;
    for (Fact.Decision decision : decisions) {
      nth++;
      String whose = decision.school().map(Organisation::id).orElse("all") + "/" + nth;
      boolean complete = decision.on().isPresent() && decision.minute().isPresent();
      Check.State state =
          decision.dateBlank()
              ? Check.State.BLANK
              : complete ? Check.State.EVIDENCED : Check.State.MISSING;
      add(
          "approval/" + whose,
          "Check the minute that records this decision"
              + decision.school().map(school -> " for " + school.name()).orElse("")
              + ".",
          words(decision),
          state);
    }
  }

  private static String words(Fact.Decision decision) {
    List<String> parts = new ArrayList<>();
    parts.add(
        decision.kind().name().charAt(0)
            + decision.kind().name().substring(1).toLowerCase(Locale.ROOT));
    decision.version().ifPresent(version -> parts.add("version " + version));
    decision.by().map(Party::name).ifPresent(by -> parts.add("by " + by));
    decision.school().ifPresent(school -> parts.add("for " + school.name()));
    parts.add(decision.on().map(on -> "on " + on.inWords()).orElse("date not stated"));
    parts.add(decision.minute().map(minute -> "minute " + minute).orElse("no minute number"));
    return String.join(", ", parts);
  }

  private void signatures() {
    int nth = 0;
    for (Fact.Signature signature : policy.facts(Fact.Signature.class)) {
      nth++;
      boolean blank = signature.signatureBlank() || signature.dateBlank();
      String words =
          signature.by().name()
              + (signature.signatureBlank() ? ", signature left blank" : "")
              + signature
                  .dated()
                  .map(date -> ", " + date.inWords())
                  .orElse(signature.dateBlank() ? ", date left blank" : "");
      add(
          "signature/" + nth,
          "Check that the signed copy exists.",
          words,
          blank ? Check.State.BLANK : Check.State.EVIDENCED);
    }
  }

  private void review(LocalDate asOf) {
    ReviewState review = ReviewState.of(policy, asOf);
    stated(
        "review-cycle",
        "Check that the review cycle is stated and kept.",
        review.cycle().map(each -> "Every " + each.inWords()).stream().toList());
    add(
        "next-review",
        "Check that the policy has been reviewed in time.",
        review.next().map(next -> "Next review " + next.inWords()).orElse(NOTHING),
        switch (review.status()) {
          case IN_DATE -> Check.State.EVIDENCED;
          case OVERDUE -> Check.State.OVERDUE;
          case NOT_STATED -> Check.State.MISSING;
        });
  }

  private void stated(String id, String task, List<String> values) {
    String words = values.stream().distinct().collect(Collectors.joining("; "));
    add(
        id,
        task,
        words.isEmpty() ? NOTHING : words,
        words.isEmpty() ? Check.State.MISSING : Check.State.EVIDENCED);
  }

  private void add(String id, String task, String words, Check.State state) {
    checks.add(
        new Check(
            policy.id() + "/review/" + id,
            Check.Type.METADATA,
            "review metadata",
            Optional.empty(),
            "Review metadata",
            "metadata",
            task,
            "",
            words,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of(state)));
  }
}
