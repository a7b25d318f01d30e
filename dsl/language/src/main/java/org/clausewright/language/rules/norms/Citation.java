package org.clausewright.language.rules.norms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Text;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;

/** How to name a norm in a message. */
final class Citation {

  private static final int LONGEST = 70;
  private static final Pattern MODAL =
      Pattern.compile(
          "\\b(?:must|shall|should|may|will|can)\\b(?: not\\b)?", Pattern.CASE_INSENSITIVE);

  private Citation() {}

  /** The label of its clause, or its first words if that has none: “5.4”. */
  static String of(Policy.Placed placed) {
    String citation = placed.clause().label().citation();
    return citation.isBlank() ? quoted(placed.norm().text().words()) : citation;
  }

  /** The words that say how strongly it binds, and what follows them. */
  static String words(Norm norm) {
    String words = norm.text().words();
    return demand(Text.of(words))
        .map(span -> quoted(words.substring(span.start())))
        .or(() -> leadInDemand(norm).map(leadIn -> quoted(leadIn + " … " + words)))
        .orElseGet(() -> quoted(words));
  }

  /** Where the words are that say how strongly it binds; all of its words if others say it. */
  static Place place(Norm norm, Draft draft) {
    PrintedText text = draft.text(norm);
    Span span = demand(text.text()).orElse(new Span(0, text.words().length()));
    return text.place(span.start(), span.end());
  }

  private static Optional<Span> demand(Text words) {
    Optional<Span> demand =
        Demand.in(words).stream()
            .map(each -> new Span(each.start(), each.span().end()))
            .findFirst();
    if (demand.isPresent()) {
      return demand;
    }
    Matcher modal = MODAL.matcher(words.words());
    return modal.find() ? Optional.of(new Span(modal.start(), modal.end())) : Optional.empty();
  }

  private static Optional<String> leadInDemand(Norm norm) {
    return norm.leadIn().stream()
        .flatMap(words -> Demand.in(Text.of(words)).stream())
        .map(Demand::words)
        .findFirst();
  }

  /** Words in quotation marks, not too many of them. */
  private static String quoted(String words) {
    if (words.length() > LONGEST) {
      int end = words.lastIndexOf(' ', LONGEST);
      return "“" + words.substring(0, end > 0 ? end : LONGEST) + " …”";
    }
    int end = words.length();
    while (end > 0 && ".;:,".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return "“" + words.substring(0, end) + "”";
  }
}
