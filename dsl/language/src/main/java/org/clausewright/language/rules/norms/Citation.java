package org.clausewright.language.rules.norms;

import java.util.Optional;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;

/** How to name a norm in a message. */
final class Citation {

  private static final int LONGEST = 60;

  private Citation() {}

  /** The label of its clause, or its first words if that has none: “5.4”. */
  static String of(Policy.Placed placed) {
    String citation = placed.clause().label().citation();
    return citation.isBlank() ? quoted(placed.norm().text().words()) : citation;
  }

  /** The words that say how strongly a norm binds, or its first words. */
  static String demandWords(Norm norm) {
    return demand(norm)
        .map(Demand::words)
        .or(() -> leadInDemand(norm))
        .or(() -> norm.strength().words())
        .orElseGet(() -> firstWords(norm.text().words()));
  }

  /** Where they are; all of the norm's words if others say it. */
  static Place demandPlace(Norm norm, Draft draft) {
    PrintedText text = draft.text(norm);
    return demand(norm)
        .map(demand -> text.place(demand.span().start(), demand.span().end()))
        .orElseGet(() -> text.place(0, text.words().length()));
  }

  private static Optional<Demand> demand(Norm norm) {
    return Demand.in(norm.text().words()).stream().findFirst();
  }

  private static Optional<String> leadInDemand(Norm norm) {
    return norm.leadIn().stream()
        .flatMap(words -> Demand.in(words).stream())
        .map(Demand::words)
        .findFirst();
  }

  private static String firstWords(String words) {
    int end = words.indexOf(' ', Math.min(words.length(), 12));
    return end < 0 ? words : words.substring(0, end);
  }

  /** Words in quotation marks, not too many of them. */
  static String quoted(String words) {
    if (words.length() <= LONGEST) {
      return "“" + words + "”";
    }
    int end = words.lastIndexOf(' ', LONGEST);
    return "“" + words.substring(0, end > 0 ? end : LONGEST) + " …”";
  }
}
