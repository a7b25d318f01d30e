package org.clausewright.language.rules.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.problem.Severity;

/** The policy changes whom it speaks to or as whom it speaks. */
public final class PronounShift implements Rule {

  private static final Pattern STAFF =
      Pattern.compile(
          "\\b(?:staff(?: members?)?|members? of staff|employees?|colleagues)"
              + "(?= (?:are|is|has|have|can|must|should|may|shall|will|who|suspected)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YOU =
      Pattern.compile("\\b(?:you|your|yours|yourself|yourselves)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WE =
      Pattern.compile("(?<![\"“‘'])\\b(?:[Ww]e|[Uu]s|[Oo]ur|[Oo]urs|[Oo]urselves)\\b");
  private static final Pattern STRAY_THEY =
      Pattern.compile(
          "\\bYou\\b[^.;]{0,100}\\bensure(?: (?:as|so) far as (?:is )?(?:reasonably )?possible)? that (they|their)\\b");

  /** One way of speaking: in how many paragraphs, and where first. */
  private static final class Voice {
    private final Pattern pattern;
    private String words;
    private int count;
    private Place place = new Place(0, 0);

    private Voice(Pattern pattern, String words) {
      this.pattern = pattern;
      this.words = words;
    }

    private void hear(Passage passage) {
      Matcher found = pattern.matcher(passage.words());
      if (found.find()) {
        if (count == 0) {
          words = words.isEmpty() ? found.group() : words;
          place = passage.place(found.start(), found.end());
        }
        count++;
      }
    }
  }

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Map<String, List<Passage>> sections =
        draft
            .text()
            .filter(passage -> !passage.context().sections().isEmpty())
            .collect(
                Collectors.groupingBy(
                    passage ->
                        passage
                            .context()
                            .sections()
                            .get(passage.context().sections().size() - 1)
                            .id(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    sections
        .values()
        .forEach(
            section ->
                compare(
                    section, new Voice(STAFF, "staff"), new Voice(YOU, "you"), "section", report));
    Voice name = new Voice(name(draft.policy().organisation()), "");
    compare(
        sections.values().stream().flatMap(List::stream).toList(),
        name,
        new Voice(WE, "we” or “our"),
        "policy",
        report);
    draft.text().forEach(passage -> strayThey(passage, report));
  }

  private static void compare(
      List<Passage> passages, Voice named, Voice spoken, String whole, Report report) {
    for (Passage passage : passages) {
      named.hear(passage);
      spoken.hear(passage);
    }
    if (named.count > 0 && spoken.count > 0) {
      Voice rare = named.count < spoken.count ? named : spoken;
      Voice usual = rare == named ? spoken : named;
      report.add(
          rare.place,
          "This %s says “%s” in %s, and “%s” in %s."
              .formatted(
                  whole, usual.words, paragraphs(usual.count), rare.words, paragraphs(rare.count)),
          "Keep to one of them, so that nobody wonders whether others are meant.");
    }
  }

  private static String paragraphs(int count) {
    return count == 1 ? "one paragraph" : count + " paragraphs";
  }

  private static Pattern name(Organisation organisation) {
    String names =
        Stream.concat(
                Stream.of("the trust", "the school", "the academy", organisation.name()),
                organisation.aliases().stream())
            .filter(each -> !each.isBlank())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("\\b(?:" + names + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  private static void strayThey(Passage passage, Report report) {
    Matcher they = STRAY_THEY.matcher(passage.words());
    while (they.find()) {
      report.add(
          passage.place(they.start(1), they.end(1)),
          "The sentence speaks to “you” and goes on with “%s”.".formatted(they.group(1)),
          "Write “%s”.".formatted(they.group(1).equalsIgnoreCase("they") ? "you" : "your"));
    }
  }
}
