package org.clausewright.language.rules.numbering;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.problem.Severity;
import org.clausewright.model.prose.Inline;

/** A short paragraph or list item is really a heading. */
public final class LostHeading implements Rule {

  private static final int LONGEST_HEADING = 12;
  private static final int LONGEST_PLAIN_HEADING = 8;
  private static final Pattern SENTENCE_END = Pattern.compile("[.;,!…]$|; (?:and|or)$");

  private static final Search<Boolean> SENTENCES =
      new Search<>(words -> SENTENCE_END.matcher(words).find() || Verbs.areIn(Word.of(words)));

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    List<Passage> passages = draft.passages();
    for (int i = 0; i + 1 < passages.size(); i++) {
      Passage passage = passages.get(i);
      if ((passage.part() == Part.CLAUSE || passage.part() == Part.ITEM)
          && isFollowed(passage, passages.get(i + 1))
          && isHeading(passage)
          && !isHeading(passages.get(i + 1))) {
        report.add(
            passage.place(0, passage.words().length()),
            "“%s” looks like a heading, but is printed as %s."
                .formatted(passage.words(), isListed(passage) ? "an item of a list" : "text"),
            "Make a heading of it, so that readers see which paragraphs belong together, and the"
                + " contents can list it.");
      }
    }
  }

  /** A heading heads other paragraphs of its level. */
  private static boolean isFollowed(Passage passage, Passage next) {
    return next.part() == passage.part()
        && next.context().sections().equals(passage.context().sections())
        && next.context().clause().isPresent()
        && next.context().clause().get() != passage.context().clause().orElse(null)
        && next.context().leadIns().size() == passage.context().leadIns().size();
  }

  private static boolean isHeading(Passage passage) {
    String words = passage.words();
    List<Norm> norms = passage.context().norms();
    if (words.length() > 120
        || words.isEmpty()
        || norms.size() != 1
        || !norms.get(0).items().isEmpty()
        || !Character.isUpperCase(words.charAt(0))) {
      return false;
    }
    int count = passage.tokens().size();
    if (count == 0 || count > LONGEST_HEADING || SENTENCES.in(passage)) {
      return false;
    }
    return words.endsWith(":") || isBold(norms.get(0)) || isPlainHeading(passage, norms.get(0));
  }

  private static boolean isBold(Norm norm) {
    return norm.kind() == NormKind.STATEMENT
        && norm.text().parts().stream()
            .allMatch(part -> part instanceof Inline.Strong || part.words().isBlank());
  }

  /** Items of lists, and what cites something, are often a few words without a verb. */
  private static boolean isPlainHeading(Passage passage, Norm norm) {
    return passage.tokens().size() <= LONGEST_PLAIN_HEADING
        && norm.kind() == NormKind.STATEMENT
        && norm.details().cites().isEmpty()
        && !isListed(passage);
  }

  private static boolean isListed(Passage passage) {
    return passage.part() == Part.ITEM
        || passage.context().clause().filter(clause -> clause.label().bullet()).isPresent();
  }
}
