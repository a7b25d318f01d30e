package org.clausewright.generator.review;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Period;

/**
 * Where a policy stands with its review on a given day.
 *
 * @param next the latest next-review date that the policy states
 * @param cycle how often it is reviewed
 */
public record ReviewState(Status status, Optional<PartialDate> next, Optional<Period> cycle) {

  /** Whether the next review is still to come. */
  public enum Status {
    IN_DATE("in date"),
    OVERDUE("overdue"),
    NOT_STATED("no date stated");

    private final String words;

    Status(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** A name for style sheets and data: {@code in-date}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The state with its date: “overdue since July 2023”. */
  public String inWords() {
    return status.words()
        + next.map(date -> (status == Status.OVERDUE ? " since " : " until ") + date.inWords())
            .orElse("");
  }

  /** The state of a policy on a day. */
  public static ReviewState of(Policy policy, LocalDate asOf) {
    return of(CatalogueEntry.of(policy), asOf);
  }

  /**
   * The state on a day. A date without a day counts to its last day.
   *
   * @param asOf the day that the question is asked for
   */
  public static ReviewState of(CatalogueEntry policy, LocalDate asOf) {
    Status status =
        policy
            .nextReview()
            .map(date -> date.lastDay().isBefore(asOf) ? Status.OVERDUE : Status.IN_DATE)
            .orElse(Status.NOT_STATED);
    return new ReviewState(status, policy.nextReview(), policy.reviewCycle());
  }
}
