package org.clausewright.language.rules.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Qualification;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Topic;

/** One norm forbids what another permits or demands. */
public final class InternalConflict implements Rule {

  /** Words that limit what is forbidden or permitted. */
  private static final Set<String> LIMITING =
      Set.of(
          "unless",
          "except",
          "exception",
          "exceptional",
          "exceptions",
          "only",
          "without",
          "if",
          "when",
          "where",
          "while",
          "whilst",
          "during",
          "outside",
          "before",
          "after",
          "until",
          "provided",
          "subject",
          "however",
          "although",
          "limited",
          "other",
          "otherwise",
          "apart");

  /** Words that turn a demand into its opposite. */
  private static final Set<String> NEGATING =
      Set.of("not", "no", "nor", "never", "avoid", "refrain", "stop", "block", "remove", "delete");

  private static final Search<Boolean> IS_LIMITED = new Search<>(words -> hasAny(words, LIMITING));
  private static final Search<Boolean> IS_NEGATIVE = new Search<>(words -> hasAny(words, NEGATING));

  @Override
  public void check(Draft draft, Report report) {
    Actors actors = Actors.of(draft);
    for (Deciding deciding : Deciding.of(draft)) {
      List<Policy.Placed> bans = bans(deciding, draft);
      if (bans.isEmpty()) {
        continue;
      }
      for (Policy.Placed placed : deciding.norms()) {
        if (allows(placed.norm(), deciding.topic(), draft) && isPlain(placed.norm(), draft)) {
          check(placed, bans, actors, draft, report);
        }
      }
    }
  }

  private static List<Policy.Placed> bans(Deciding deciding, Draft draft) {
    List<Policy.Placed> bans = new ArrayList<>();
    for (Policy.Placed placed : deciding.norms()) {
      if (forbids(placed.norm(), deciding.topic()) && isPlain(placed.norm(), draft)) {
        bans.add(placed);
      }
    }
    return bans;
  }

  private static void check(
      Policy.Placed allowed, List<Policy.Placed> bans, Actors actors, Draft draft, Report report) {
    Optional<Policy.Placed> ban =
        bans.stream()
            .filter(each -> actors.share(each.norm(), allowed.norm()))
            .filter(each -> isSameAct(each.norm(), allowed.norm()))
            .findFirst();
    ban.ifPresent(
        each ->
            report.add(
                Citation.place(allowed.norm(), draft),
                "%s says %s, but %s says %s to the same people."
                    .formatted(
                        Citation.of(allowed),
                        Citation.words(allowed.norm()),
                        Citation.of(each),
                        Citation.words(each.norm())),
                "Decide which of them holds, or say in which cases the other does."));
  }

  private static boolean forbids(Norm norm, Topic topic) {
    Optional<Stance> stance = stance(norm, topic);
    return stance.isPresent()
        ? stance.get() == Stance.PROHIBITED
        : norm.kind() == NormKind.PROHIBITION;
  }

  private static boolean allows(Norm norm, Topic topic, Draft draft) {
    boolean allows =
        switch (norm.kind()) {
          case PERMISSION -> true;
          case OBLIGATION, RECOMMENDATION -> !IS_NEGATIVE.in(draft.words(norm));
          default -> false;
        };
    return allows
        && stance(norm, topic)
            .map(
                stance ->
                    stance == Stance.PERMITTED
                        || stance == Stance.REQUIRED
                        || stance == Stance.RECOMMENDED)
            .orElse(true);
  }

  private static Optional<Stance> stance(Norm norm, Topic topic) {
    for (TopicUse use : norm.topics()) {
      if (use.decides() && use.topic().id().equals(topic.id())) {
        return use.stance();
      }
    }
    return Optional.empty();
  }

  /** Whether nothing limits it: no approval, exception, condition or limit. */
  private static boolean isPlain(Norm norm, Draft draft) {
    return norm.details().approval().isEmpty()
        && norm.details().limits().isEmpty()
        && norm.details().qualifications(Qualification.Kind.EXCEPTION).isEmpty()
        && norm.details().qualifications(Qualification.Kind.CONDITION).isEmpty()
        && norm.items().isEmpty()
        && !IS_LIMITED.in(draft.fullWords(norm));
  }

  private static boolean isSameAct(Norm ban, Norm allowed) {
    Gist forbidden = Gist.of(ban);
    Gist permitted = Gist.of(allowed);
    int shared = forbidden.shared(permitted);
    double overlap = forbidden.overlap(permitted);
    return allowed.kind() == NormKind.PERMISSION
        ? shared >= 2 && overlap >= 0.5
        : shared >= 3 && overlap >= 0.75;
  }

  private static boolean hasAny(String words, Set<String> wanted) {
    for (Word word : Word.of(words)) {
      if (wanted.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
