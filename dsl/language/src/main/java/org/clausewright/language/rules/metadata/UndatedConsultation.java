package org.clausewright.language.rules.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.problem.Severity;

/** A consultation is recorded without its date. */
public final class UndatedConsultation implements Rule {

  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:has|have) been (?:\\w+ ){0,3}(?:following|after|in) (?:\\w+ ){0,2}consultation with\\b"
              + "|\\b(?:have|has) been consulted (?:on|about|over) (?:this|the) policy\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Search<Boolean> SPEAKS = new Search<>(words -> words.contains("onsult"));

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final String HINT =
      "Say when the consultation was held, so that the record of it can be found.";

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    List<Fact.Consultation> consultations = draft.policy().facts(Fact.Consultation.class);
    if (consultations.isEmpty()) {
      draft.text().forEach(passage -> check(passage, report));
      return;
    }
    for (Fact.Consultation consultation : FrontMatter.own(draft, Fact.Consultation.class)) {
      if (consultation.on().isEmpty()) {
        report.add(
            draft.place(consultation),
            "%s were consulted, but it is not said when.".formatted(consultation.with().name()),
            HINT);
      }
    }
  }

  private static void check(Passage passage, Report report) {
    if (!SPEAKS.in(passage)) {
      return;
    }
    for (Span sentence : passage.sentences()) {
      String words = sentence.of(passage.words());
      Matcher said = SAID.matcher(words);
      if (said.find() && !YEAR.matcher(words).find()) {
        report.add(
            passage.place(sentence.start() + said.start(), sentence.start() + said.end()),
            "The policy says that there was a consultation, but not when.",
            HINT);
      }
    }
  }
}
