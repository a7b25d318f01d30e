package org.clausewright.language.rules.wording;

import java.util.EnumSet;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.norm.Limit;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;

/** What somebody may or must do is limited by words that nobody can measure. */
public final class VagueLimit implements Rule {

  private static final PhraseBook PHRASES = new PhraseBook("vague-limit.tsv");
  private static final Set<NormKind> LIMITED =
      EnumSet.of(NormKind.PERMISSION, NormKind.PROHIBITION, NormKind.OBLIGATION);

  @Override
  public void check(Draft draft, Report report) {
    for (Found found : PHRASES.in(draft)) {
      if (found.norm().filter(norm -> isVague(found, norm)).isPresent()) {
        report.add(
            found.place(),
            "Nobody can measure “%s”.".formatted(found.words()),
            found.phrase().remark());
      }
    }
  }

  /** A number beside the vague word says what it means; so does somebody who decides. */
  private static boolean isVague(Found found, Norm norm) {
    boolean limited =
        LIMITED.contains(norm.kind())
            || (norm.kind() == NormKind.RIGHT && found.phrase().replacement().equals("right"));
    boolean decided =
        found.phrase().replacement().equals("decided")
            && norm.details().approval().filter(permit -> !permit.from().isEmpty()).isPresent();
    return limited && !decided && !hasQuantity(norm);
  }

  private static boolean hasQuantity(Norm norm) {
    return norm.details().hasLimit(Limit.Kind.QUANTITY)
        || norm.items().stream()
            .flatMap(item -> item.norms().stream())
            .anyMatch(item -> item.details().hasLimit(Limit.Kind.QUANTITY));
  }
}
