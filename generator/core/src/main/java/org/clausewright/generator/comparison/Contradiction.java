package org.clausewright.generator.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.organisation.Topic;

/**
 * Policies whose stances on a topic can't all be followed by somebody who works under them.
 *
 * <p>The order of seriousness: by rule; where both sides bind the same people before where they
 * don't; stronger words before weaker; more policies before fewer; vocabulary order.
 *
 * @param rank 1 is the most serious
 * @param samePeople whether both sides bind people in common, as far as the policies say
 */
public record Contradiction(
    int rank, Topic topic, Rule rule, Side first, Side second, boolean samePeople) {

  /** The table of stances that contradict one another, most serious first. */
  public enum Rule {
    DUTY_AGAINST_BAN(
        Stance.REQUIRED,
        Stance.PROHIBITED,
        "required by some, prohibited by others",
        "nobody can follow both"),
    ADVICE_AGAINST_BAN(
        Stance.RECOMMENDED,
        Stance.PROHIBITED,
        "recommended by some, prohibited by others",
        "who takes the advice breaks the ban"),
    LEAVE_AGAINST_BAN(
        Stance.PERMITTED,
        Stance.PROHIBITED,
        "permitted by some, prohibited by others",
        "who uses the permission breaks the ban"),
    DUTY_AGAINST_ADVICE(
        Stance.REQUIRED,
        Stance.DISCOURAGED,
        "required by some, advised against by others",
        "who does the duty goes against the advice"),
    CONDITIONAL_LEAVE_AGAINST_BAN(
        Stance.RESTRICTED,
        Stance.PROHIBITED,
        "allowed on conditions by some, prohibited by others",
        "who meets the conditions still breaks the ban"),
    ADVICE_AGAINST_ADVICE(
        Stance.RECOMMENDED,
        Stance.DISCOURAGED,
        "recommended by some, advised against by others",
        "neither side binds");

    private final Stance first;
    private final Stance second;
    private final String words;
    private final String reason;

    Rule(Stance first, Stance second, String words, String reason) {
      this.first = first;
      this.second = second;
      this.words = words;
      this.reason = reason;
    }

    public Stance first() {
      return first;
    }

    public Stance second() {
      return second;
    }

    public String words() {
      return words;
    }

    /** Why it stands where it does. */
    public String reason() {
      return reason;
    }

    /** A name for data: {@code duty-against-ban}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The policies that take one of the stances. */
  public record Side(Stance stance, List<Voice> voices) {
    public Side {
      voices = List.copyOf(voices);
    }

    /** The passages of all its policies. */
    Stream<Evidence> evidence() {
      return voices.stream().flatMap(voice -> voice.evidence().stream());
    }

    /** How weakly its strongest passage binds. */
    int weakness() {
      return evidence().mapToInt(each -> each.force().ordinal()).min().orElse(0);
    }
  }

  /**
   * A policy of a side.
   *
   * @param evidence the passages that its stance comes from, never empty
   */
  public record Voice(Comparison.Column column, List<Evidence> evidence) {
    public Voice {
      evidence = List.copyOf(evidence);
    }

    /** Whom those passages bind; empty if they don't say. */
    public List<String> bearers() {
      return evidence.stream().flatMap(each -> each.bearerNames().stream()).distinct().toList();
    }
  }

  Contradiction ranked(int place) {
    return new Contradiction(place, topic, rule, first, second, samePeople);
  }
}
