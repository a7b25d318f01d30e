package org.clausewright.language.rules.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Text;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Period;
import org.clausewright.model.norm.Frequency;
import org.clausewright.model.norm.Norm;

/**
 * When a policy was and will be reviewed, as its facts and its clauses say.
 *
 * @param cycles in document order, those of facts first
 * @param next the printed dates of the next review, in document order
 * @param bases the last decision and the last version, as far as they are dated
 */
record Reviews(List<Cycle> cycles, List<Next> next, List<Landmark> bases) {

  private static final Search<Optional<ReviewWords.Named>> SAID =
      new Search<>(Reviews::inSentences);

  /** How often the policy is to be reviewed. */
  record Cycle(Period period, Place place) {}

  /** A printed date of the next review. */
  record Next(PartialDate date, Place place) {}

  /**
   * The next review.
   *
   * @param reckoned how it is computed; empty if it is printed
   */
  record Due(PartialDate date, Place place, Optional<String> reckoned) {}

  static Reviews of(Draft draft) {
    return draft.derive(Reviews.class, Reviews::read);
  }

  private static Reviews read(Draft draft) {
    List<Cycle> cycles = new ArrayList<>();
    List<Next> next = new ArrayList<>();
    for (Fact.Review review : FrontMatter.effective(draft, Fact.Review.class)) {
      Place place = draft.place(review);
      review.every().ifPresent(period -> cycles.add(new Cycle(period, place)));
      review.next().ifPresent(date -> next.add(new Next(date, place)));
    }
    for (Passage passage : draft.passages()) {
      cycle(draft, passage).ifPresent(cycles::add);
    }
    if (cycles.isEmpty() && draft.policy().adopted().isPresent()) {
      adopted(draft).forEach(period -> cycles.add(new Cycle(period, draft.header())));
    }
    return new Reviews(cycles, next, Landmark.last(draft));
  }

  /** The printed date if the policy was not reviewed since, otherwise what the cycle gives. */
  Optional<Due> due() {
    Optional<Due> printed =
        latestNext()
            .filter(
                date ->
                    last()
                        .filter(last -> last.date().lastDay().isAfter(date.date.lastDay()))
                        .isEmpty())
            .map(date -> new Due(date.date, date.place, Optional.empty()));
    return printed.or(this::reckoned);
  }

  Optional<Next> latestNext() {
    return next.stream().max(Comparator.comparing(date -> date.date.lastDay()));
  }

  /** The later of the last decision and the last version. */
  Optional<Landmark> last() {
    return bases.stream().max(Landmark.ORDER);
  }

  private Optional<Due> reckoned() {
    if (cycles.isEmpty() || bases.isEmpty()) {
      return Optional.empty();
    }
    Cycle cycle = cycles.get(0);
    Landmark from = last().orElseThrow();
    String how =
        "%s after the %s %s"
            .formatted(cycle.period.inWords(), from.what(), Dates.when(from.date()));
    return Optional.of(
        new Due(Dates.plus(from.date(), cycle.period), cycle.place, Optional.of(how)));
  }

  private static Optional<Cycle> cycle(Draft draft, Passage passage) {
    for (Norm norm : passage.context().norms()) {
      if (norm.details().frequency().isPresent()
          && ReviewWords.areOfPolicy(norm, draft.words(norm))) {
        Optional<Cycle> checked = checked(draft, norm);
        if (checked.isPresent()) {
          return checked;
        }
      }
    }
    return said(passage);
  }

  private static Optional<Cycle> checked(Draft draft, Norm norm) {
    return norm.details()
        .frequency()
        .flatMap(Frequency::every)
        .map(
            period ->
                new Cycle(
                    period,
                    ReviewWords.cycle(draft.words(norm))
                        .map(named -> named.span())
                        .map(span -> draft.text(norm).place(span.start(), span.end()))
                        .orElseGet(() -> draft.text(norm).place())));
  }

  private static Optional<Cycle> said(Passage passage) {
    if (passage.part() == Passage.Part.LINE) {
      return Optional.of(passage.text())
          .filter(text -> text.words().contains("eview"))
          .flatMap(ReviewWords::cycle)
          .map(named -> new Cycle(named.period(), passage.place(named.span())));
    }
    if (!passage.part().isText()) {
      return Optional.empty();
    }
    return SAID.in(passage).map(named -> new Cycle(named.period(), passage.place(named.span())));
  }

  /** The cycle that the first sentence about the review of the policy names. */
  private static Optional<ReviewWords.Named> inSentences(String text) {
    for (Span sentence : Passage.sentences(text)) {
      Text words = Text.of(sentence.of(text));
      Optional<ReviewWords.Named> named =
          ReviewWords.areOfPolicy(words) ? ReviewWords.cycle(words) : Optional.empty();
      if (named.isPresent()) {
        int from = sentence.start() + named.get().span().start();
        int to = sentence.start() + named.get().span().end();
        return Optional.of(new ReviewWords.Named(named.get().period(), new Span(from, to)));
      }
    }
    return Optional.empty();
  }

  /** The cycles of an adopted policy's clauses, which are printed in another file. */
  private static Stream<Period> adopted(Draft draft) {
    return draft.allNorms().stream()
        .map(placed -> placed.norm())
        .filter(norm -> ReviewWords.areOfPolicy(norm, draft.words(norm)))
        .flatMap(norm -> norm.details().frequency().flatMap(Frequency::every).stream());
  }
}
