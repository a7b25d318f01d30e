package org.clausewright.language.rules.lists;

import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.Label;

/** A clause or an item of a list has no words. */
public final class EmptyItem implements Rule {

  private static final Pattern NO_WORDS = Pattern.compile("\\s*[-–—•·∙▪◦‣*]?\\s*");

  @Override
  public void check(Draft draft, Report report) {
    draft
        .text()
        .filter(passage -> passage.tokens().isEmpty())
        .filter(passage -> NO_WORDS.matcher(passage.words()).matches())
        .forEach(
            passage ->
                report.add(
                    passage.place(),
                    name(passage) + " has no words.",
                    "Write what was meant to stand here, or remove it."));
  }

  private static String name(Passage passage) {
    String kind = passage.part() == Part.ITEM ? "item" : "clause";
    return passage
        .label()
        .flatMap(Label::printed)
        .map(label -> "The " + kind + " " + label)
        .orElse("An " + (kind.equals("clause") ? "unnumbered clause" : "item"));
  }
}
