package org.clausewright.language.rules.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import org.clausewright.language.rules.Search;
import org.clausewright.model.problem.Fix;

/** Something was left over that does not belong to the text. */
public final class StrayText implements Rule {

  private static final Search<Strays> STRAYS = new Search<>(Strays::in);

  /** What was left by other programs; compiled when a text may hold some. */
  private static final class Leftover {
    static final Pattern PAGE =
        Pattern.compile("(?i)\\bpage \\d{1,3} (?:of|/) \\d{1,3}\\b|^(?:page|p\\.) ?\\d{1,3}$");
    static final Pattern WORD_PROCESSOR =
        Pattern.compile("Error! (?:Reference source not found|Bookmark not defined)\\.?");
  }

  /** Marks that are too much; compiled when a text may hold some. */
  private static final class Marks {
    static final Pattern DOUBLED =
        Pattern.compile(
            ",[,;:.]+|;[;,:.]+|:[:;,]+|(?<![.])\\.\\.(?!\\.)|(?<=[\\p{L})])\\.[,;:](?= |$)");
    static final Pattern SPACED =
        Pattern.compile("(?<=[\\p{L}\\p{N})\"”’]) +(?:[,;.:?!](?=[ )\"”]|$)|[,;](?=\\p{L}))");
    static final Pattern ABBREVIATION =
        Pattern.compile(
            "(?i)(?:^|[ (])(?:etc|e\\.g|i\\.e|[a-z]|a\\.m|p\\.m|ltd|inc|co|no|para|approx|incl|vs|cf|al|viz|ibid|[a-z]\\.[a-z]|jan|feb|mar|apr|aug|sept?|oct|nov|dec|dr|mr|mrs|ms|jr|sr|st)$");
  }

  private static final Pattern NO_WORD =
      Pattern.compile("[^\\p{L}\\p{N}]*|[b-zB-HJ-Z]|\\d{1,3}\\.?");
  private static final Pattern ONE_WORD = Pattern.compile("\\p{Ll}+(?: \\p{Ll}+)?");
  private static final Pattern FORM = Pattern.compile("[_.… ☐□✓✔-]{2,}|[☐□✓✔…*]");

  private static final Search<Boolean> IS_NO_WORD =
      new Search<>(words -> NO_WORD.matcher(words).matches());
  private static final Search<Boolean> IS_ONE_WORD =
      new Search<>(words -> ONE_WORD.matcher(words).matches());

  private static final String MARKS = ",;.:?!";
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_ADDRESS = 200;

  @Override
  public void check(Draft draft, Report report) {
    Set<Passage> listed = new HashSet<>();
    for (Listing list : Listing.of(draft)) {
      list.items().forEach(item -> listed.add(item.first()));
    }
    for (Passage passage : draft.passages()) {
      if (!isWhollyStray(passage, listed, report)) {
        parts(passage, report);
      }
    }
    Footnotes.check(draft, report);
  }

  private static boolean isWhollyStray(Passage passage, Set<Passage> listed, Report report) {
    String words = passage.words();
    Part part = passage.part();
    boolean lone =
        (part.isText() || part == Part.HEADING)
            && words.length() < 40
            && !words.isBlank()
            && IS_NO_WORD.in(passage)
            && !FORM.matcher(words).matches()
            && !(words.length() == 1 && "-–—•·".contains(words));
    boolean word = part == Part.CLAUSE && IS_ONE_WORD.in(passage) && !listed.contains(passage);
    if (lone || word) {
      report.add(
          passage.place(),
          "“%s” stands alone and does not say anything.".formatted(words),
          "Remove it, or restore the text that it belongs to.");
    }
    return lone || word;
  }

  /** What is left over in a paragraph, by its kinds. */
  private record Strays(
      List<MatchResult> pages,
      List<MatchResult> wordProcessor,
      List<MatchResult> doubled,
      List<MatchResult> spaced,
      List<MatchResult> artefacts) {

    private static final Strays NONE =
        new Strays(List.of(), List.of(), List.of(), List.of(), List.of());

    private static Strays in(String words) {
      boolean paged = isPaged(words);
      boolean doubled = false;
      boolean spaced = false;
      for (int at = 0; at < words.length(); at++) {
        char c = words.charAt(at);
        if (at > 0 && MARKS.indexOf(c) >= 0) {
          doubled |= MARKS.indexOf(words.charAt(at - 1)) >= 0;
          spaced |= words.charAt(at - 1) == ' ';
        }
      }
      Strays found =
          new Strays(
              paged ? Matches.search(Leftover.PAGE, words) : List.of(),
              words.contains("Error!") ? Matches.search(Leftover.WORD_PROCESSOR, words) : List.of(),
              doubled ? Matches.search(Marks.DOUBLED, words) : List.of(),
              spaced ? Matches.search(Marks.SPACED, words) : List.of(),
              Artefacts.in(words));
      return found.isEmpty() ? NONE : found;
    }

    private boolean isEmpty() {
      return pages.isEmpty()
          && wordProcessor.isEmpty()
          && doubled.isEmpty()
          && spaced.isEmpty()
          && artefacts.isEmpty();
    }

    private static boolean isPaged(String words) {
      for (int at = 0; at + 1 < words.length(); at++) {
        boolean page =
            words.regionMatches(true, at, "page", 0, 4)
                || (at == 0 && words.regionMatches(true, at, "p.", 0, 2));
        if (page) {
          return true;
        }
      }
      return false;
    }
  }

  private static void parts(Passage passage, Report report) {
    String words = passage.words();
    Strays strays = STRAYS.in(passage);
    if (strays == Strays.NONE) {
      return;
    }
    if (passage.part() != Part.CONTENTS_ENTRY) {
      pages(passage, strays.pages, report);
    }
    for (MatchResult found : strays.wordProcessor) {
      report.add(
          passage.place(found.start(), found.end()),
          "“%s” was left by a word processor.".formatted(found.group()),
          "Name the section or paragraph that is meant.");
    }
    for (MatchResult found : strays.doubled) {
      if (!isAddress(words, found.start()) && !isAbbreviated(words, found)) {
        String first = found.group().substring(0, 1);
        punctuation(passage, found, "“%s” has one mark too many.", first, report);
      }
    }
    for (MatchResult found : strays.spaced) {
      boolean word = found.end() < words.length() && Character.isLetter(words.charAt(found.end()));
      String mark = found.group().strip() + (word ? " " : "");
      punctuation(passage, found, "There is a space before the mark: “%s”.", mark, report);
    }
    for (MatchResult found : strays.artefacts) {
      artefact(passage, found, report);
    }
  }

  private static void pages(Passage passage, List<MatchResult> pages, Report report) {
    for (MatchResult found : pages) {
      Place place = passage.place(found.start(), found.end());
      report.add(
          place,
          "“%s” is left over from a page’s header or footer.".formatted(found.group()),
          "Remove it; pages are numbered when the policy is printed.",
          Report.suggestion("Remove it", place, ""));
    }
  }

  private static void punctuation(
      Passage passage, MatchResult found, String message, String replacement, Report report) {
    Place place = passage.place(found.start(), found.end());
    boolean inOneText = place.length() >= found.end() - found.start();
    Fix[] fixes =
        inOneText
            ? new Fix[] {Report.safe("Write “" + replacement + "”", place, replacement)}
            : new Fix[0];
    report.add(
        place,
        message.formatted(around(passage.words(), found)),
        "Remove what is too much.",
        fixes);
  }

  private static void artefact(Passage passage, MatchResult found, Report report) {
    Place place = passage.place(found.start(), found.end());
    Optional<String> meant = Artefacts.meant(found.group());
    report.add(
        place,
        "“%s” holds a character that was damaged in a conversion."
            .formatted(around(passage.words(), found)),
        meant
            .filter(text -> !text.isEmpty())
            .map(text -> "It was probably meant to be “" + text + "”.")
            .orElse("Write the character that was meant, or remove it."),
        meant
            .map(text -> new Fix[] {Report.safe("Repair the character", place, text)})
            .orElse(new Fix[0]));
  }

  private static boolean isAddress(String words, int at) {
    String token = Excerpt.around(words, at, at, LONGEST_ADDRESS);
    return token.contains("://") || token.contains("@") || token.contains("\\");
  }

  /** “etc.,” */
  private static boolean isAbbreviated(String words, MatchResult found) {
    String before = words.substring(Math.max(0, found.start() - 12), found.start());
    return found.group().startsWith(".") && Marks.ABBREVIATION.matcher(before).find();
  }

  private static String around(String words, MatchResult found) {
    return Excerpt.around(words, found.start(), found.end(), LONGEST_WORD);
  }
}
