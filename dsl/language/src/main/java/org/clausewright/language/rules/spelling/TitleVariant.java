package org.clausewright.language.rules.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.problem.Fix;

/** The policy calls itself by another title than its own. */
public final class TitleVariant implements Rule {

  private static final Pattern DATED =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|Version|v\\d[\\d.]*|\\d[\\d./-]*)\\b");

  private static final Pattern IS_TITLE =
      Pattern.compile(".*\\b(policy|policies|procedure|code)\\b.*");
  private static final Pattern ENDS = Pattern.compile("^[-–—:,. ]+|[-–—:,. ]+$");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** “This Social Networking Policy”, in running text. */
  private static final Matches SELF =
      new Matches("\\b[Tt]his ((?:[A-Z][\\w'’&/-]{0,30} (?:and |of |for |& )?){1,6}Policy)\\b");

  @Override
  public void check(Draft draft, Report report) {
    List<String> organisation = Names.ofOrganisationLongestFirst(draft);
    String title = plain(draft.policy().title(), organisation);
    if (title.isEmpty()) {
      return;
    }
    Set<String> reported = new HashSet<>();
    for (Passage passage : draft.passages()) {
      String words = passage.words();
      boolean printed = passage.part() == Part.TITLE;
      if (printed && isTitle(words)) {
        String plain = plain(words, organisation);
        int at = words.indexOf(plain);
        if (at >= 0 && !plain.isEmpty()) {
          compare(title, plain, passage.place(at, at + plain.length()), reported, report);
        }
      } else if (passage.part().isText()
          || passage.part() == Part.CELL
          || passage.part() == Part.LINE) {
        for (MatchResult self : SELF.all(passage.text())) {
          String plain = plain(self.group(1), organisation);
          compare(title, plain, passage.place(self.start(1), self.end(1)), reported, report);
        }
      }
    }
  }

  private static boolean isTitle(String words) {
    return IS_TITLE.matcher(words.toLowerCase(Locale.ROOT)).matches();
  }

  private static void compare(
      String title, String found, Place place, Set<String> reported, Report report) {
    boolean sameWords = Case.bare(title).equals(Case.bare(found));
    if (found.equals(title)
        || found.equalsIgnoreCase("policy")
        || (sameWords && Case.isAllCapitals(found))
        || !reported.add(found)) {
      return;
    }
    String change = "Write “%s”".formatted(title);
    Fix fix =
        sameWords ? Report.safe(change, place, title) : Report.suggestion(change, place, title);
    report.add(
        place,
        "The policy is called “%s” here, but its title is “%s”.".formatted(found, title),
        "Use one title throughout: other documents cite it, and readers look for it.",
        fix);
  }

  /** A title without the organisation's name, the date and the version. */
  private static String plain(String title, List<String> organisation) {
    String plain = DATED.matcher(title).replaceAll(" ");
    for (String name : organisation) {
      int at = plain.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
      if (at >= 0 && at + name.length() <= plain.length()) {
        plain = plain.substring(0, at) + " " + plain.substring(at + name.length());
      }
    }
    return SPACES.matcher(ENDS.matcher(plain.strip()).replaceAll("")).replaceAll(" ");
  }
}
