package org.clausewright.generator.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.model.norm.Limit;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.norm.TopicUse;

/**
 * The rule table that stances are derived by: the first rule that fits a norm gives its stance.
 * Where no rule can decide, the source says so with {@code about topic as stance}.
 */
public enum StanceRule {
  PERMISSION_NEEDED(
      "prohibition, permission or obligation that asks for approval", Stance.RESTRICTED) {
    @Override
    boolean fits(Norm norm) {
      return Set.of(NormKind.PROHIBITION, NormKind.PERMISSION, NormKind.OBLIGATION)
              .contains(norm.kind())
          && norm.details().approval().isPresent();
    }
  },
  TIME_WINDOW("prohibition or permission within a time window", Stance.RESTRICTED) {
    @Override
    boolean fits(Norm norm) {
      return Set.of(NormKind.PROHIBITION, NormKind.PERMISSION).contains(norm.kind())
          && norm.details().hasLimit(Limit.Kind.TIME);
    }
  },
  BAN("prohibition", Stance.PROHIBITED, NormKind.PROHIBITION),
  DUTY("obligation", Stance.REQUIRED, NormKind.OBLIGATION),
  ADVICE_AGAINST("discouragement", Stance.DISCOURAGED, NormKind.DISCOURAGEMENT),
  ADVICE("recommendation", Stance.RECOMMENDED, NormKind.RECOMMENDATION),
  LEAVE("permission", Stance.PERMITTED, NormKind.PERMISSION),
  DESCRIPTION(
      "statement, definition, right, consequence or responsibility; a printed title, line or row",
      Stance.STATED,
      NormKind.STATEMENT,
      NormKind.DEFINITION,
      NormKind.RIGHT,
      NormKind.CONSEQUENCE,
      NormKind.RESPONSIBILITY);

  /** Of several stances in one policy the first of these holds. */
  public static final List<Stance> PRECEDENCE =
      List.of(
          Stance.PROHIBITED,
          Stance.RESTRICTED,
          Stance.REQUIRED,
          Stance.DISCOURAGED,
          Stance.RECOMMENDED,
          Stance.PERMITTED,
          Stance.STATED);

  private final String condition;
  private final Stance stance;
  private final Set<NormKind> kinds;

  StanceRule(String condition, Stance stance, NormKind... kinds) {
    this.condition = condition;
    this.stance = stance;
    this.kinds = Set.of(kinds);
  }

  /** What the rule asks of a norm, in words. */
  public String condition() {
    return condition;
  }

  public Stance stance() {
    return stance;
  }

  boolean fits(Norm norm) {
    return kinds.contains(norm.kind());
  }

  /** The stance that a norm takes on a topic that it decides. */
  static Stance stance(Norm norm, TopicUse use) {
    return use.stance()
        .orElseGet(
            () ->
                List.of(values()).stream()
                    .filter(rule -> rule.fits(norm))
                    .findFirst()
                    .map(StanceRule::stance)
                    .orElse(Stance.STATED));
  }

  /**
   * The stance of a policy whose norms take these: a ban beside leave is a restriction, else by
   * precedence.
   */
  static Stance combine(List<Stance> stances) {
    boolean allowed = stances.contains(Stance.PERMITTED) || stances.contains(Stance.RESTRICTED);
    if (allowed && stances.contains(Stance.PROHIBITED)) {
      return Stance.RESTRICTED;
    }
    Optional<Stance> first = PRECEDENCE.stream().filter(stances::contains).findFirst();
    return first.orElse(Stance.SILENT);
  }
}
