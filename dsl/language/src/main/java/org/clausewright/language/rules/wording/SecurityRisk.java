package org.clausewright.language.rules.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;

/** The text asks for something that is unsafe. */
public final class SecurityRisk implements Rule {

  private static final PhraseBook PHRASES = new PhraseBook("security-risk.tsv");
  private static final Pattern FORBIDS =
      Pattern.compile(
          "\\b(?:not|never|avoid|refrain|prohibited|forbidden|cannot|without|n't|n’t)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_TO_SEND =
      Pattern.compile(
          "\\b(?:provide|send|e-?mail|submit|supply|give|state|include)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Matches SECRET =
      new Matches(
          "^(?:the |your |their )?(?:account )?(?:user ?names? (?:and|/|&) )?(?:passwords?|log-?in details|credentials|PINs?)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Draft draft, Report report) {
    for (Passage passage : draft.paragraphs()) {
      for (Found found : PHRASES.in(passage)) {
        if (!forbids(found)) {
          report.add(
              found.place(),
              "What the text asks for is unsafe: %s.".formatted(Sayings.quote(found.words())),
              found.phrase().remark());
        }
      }
      item(passage, report);
    }
  }

  private static boolean forbids(Found found) {
    return FORBIDS.matcher(found.before()).find()
        || found.norm().map(Norm::kind).filter(SecurityRisk::isBan).isPresent();
  }

  private static boolean isBan(NormKind kind) {
    return kind == NormKind.PROHIBITION || kind == NormKind.DISCOURAGEMENT;
  }

  /** A password among the things that a list asks to be sent. */
  private static void item(Passage passage, Report report) {
    List<Norm> leadIns = passage.context().leadIns();
    if (passage.part() != Passage.Part.ITEM || leadIns.isEmpty()) {
      return;
    }
    Norm leadIn = leadIns.get(leadIns.size() - 1);
    List<MatchResult> secrets = SECRET.in(passage.text());
    if (!secrets.isEmpty()
        && !isBan(leadIn.kind())
        && ASKS_TO_SEND.matcher(leadIn.text().words()).find()
        && !FORBIDS.matcher(leadIn.text().words()).find()) {
      MatchResult secret = secrets.get(0);
      report.add(
          passage.place(secret.start(), secret.end()),
          "The list asks for “%s” to be sent.".formatted(secret.group()),
          "Nobody should be asked for a password. Give each person their own access, or keep shared"
              + " credentials in a password manager.");
    }
  }
}
