package org.clausewright.language.rules.references;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Span;
import org.clausewright.model.fact.PartialDate;

/**
 * An edition of guidance, as it is named: “September 2022” or “2022”.
 *
 * @param span where; empty if it is recorded, not printed
 */
record Edition(PartialDate date, Optional<Span> span) {

  private static final int FARTHEST = 16;

  /** Words that may stand between the name of guidance and its edition. */
  private static final Set<String> BETWEEN =
      Set.of(
          ("statutory guidance for schools school and colleges college dfe department education part"
                  + " one two 1 2 information all staff updated edition version published issued"
                  + " dated revised revision of in england wales hm government kcsie keeping children"
                  + " safe a guide to inter agency working promote the welfare from effective")
              .split(" "));

  /** The edition named after the name of guidance, before any other words. */
  static Optional<Edition> after(List<Token> tokens, int from) {
    for (int at = from; at < tokens.size() && at < from + FARTHEST; at++) {
      Token token = tokens.get(at);
      if (!token.follows()) {
        return Optional.empty();
      }
      if (token.isYear()) {
        return Optional.of(of(tokens.get(at - 1), token));
      }
      if (!BETWEEN.contains(token.key()) && month(token.key()) == 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An edition as it is recorded; empty if no year is in it. */
  static Optional<Edition> parse(String recorded) {
    List<Token> tokens = Token.of(recorded);
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).isYear()) {
        Edition edition = of(tokens.get(Math.max(0, at - 1)), tokens.get(at));
        return Optional.of(new Edition(edition.date, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static Edition of(Token before, Token year) {
    int month = month(before.key());
    int start = month > 0 ? before.start() : year.start();
    return new Edition(
        new PartialDate(Integer.parseInt(year.key()), month, 0),
        Optional.of(new Span(start, year.end())));
  }

  private static int month(String key) {
    if (key.length() >= 3) {
      for (Month month : Month.values()) {
        String name = month.name().toLowerCase(Locale.ROOT);
        if (name.equals(key) || (key.length() < 5 && name.startsWith(key))) {
          return month.getValue();
        }
      }
    }
    return 0;
  }
}
