package org.clausewright.language.rules.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.rules.Cued;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Text;
import org.clausewright.model.Section;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.problem.Severity;
import org.jspecify.annotations.Nullable;

/** The policy changes whom it speaks to or as whom it speaks. */
public final class PronounShift implements Rule {

  private static final Function<Text, Optional<MatchResult>> STAFF =
      new Cued(
              "staff employee employees colleagues",
              "\\b(?:staff(?: members?)?|members? of staff|employees?|colleagues)"
                  + "(?= (?:are|is|has|have|can|must|should|may|shall|will|who|suspected)\\b)",
              Pattern.CASE_INSENSITIVE)
          ::first;
  private static final Function<Text, Optional<MatchResult>> YOU =
      new Cued(
              "you your yours yourself yourselves",
              "\\b(?:you|your|yours|yourself|yourselves)\\b",
              Pattern.CASE_INSENSITIVE)
          ::first;
  private static final Function<Text, Optional<MatchResult>> WE =
      new Cued(
              "we us our ours ourselves",
              "(?<![\"“‘'])\\b(?:[Ww]e|[Uu]s|[Oo]ur|[Oo]urs|[Oo]urselves)\\b",
              0)
          ::first;
  private static final Cued STRAY_THEY =
      new Cued(
          "ensure",
          "\\bYou\\b[^.;]{0,100}\\bensure(?: (?:as|so) far as (?:is )?(?:reasonably )?possible)? that (they|their)\\b",
          0);

  /** One way of speaking: in how many paragraphs, and where first. */
  private static final class Voice {
    private final Function<Text, Optional<MatchResult>> search;
    private String words;
    private int count;
    private @Nullable Passage first;
    private @Nullable MatchResult match;

    /**
     * @param search where it is first spoken in a paragraph
     */
    private Voice(Function<Text, Optional<MatchResult>> search, String words) {
      this.search = search;
      this.words = words;
    }

    private void hear(Passage passage) {
      Optional<MatchResult> found = search.apply(passage.text());
      if (found.isPresent() && count++ == 0) {
        words = words.isEmpty() ? found.get().group() : words;
        first = passage;
        match = found.get();
      }
    }

    private Place place() {
      return Objects.requireNonNull(first)
          .place(Objects.requireNonNull(match).start(), match.end());
    }
  }

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Map<String, List<Passage>> sections = sections(draft);
    for (List<Passage> section : sections.values()) {
      compare(section, new Voice(STAFF, "staff"), new Voice(YOU, "you"), "section", report);
    }
    OrganisationWords own =
        draft
            .glossary()
            .derive(
                OrganisationWords.class,
                any -> OrganisationWords.of(draft.policy().organisation()));
    Voice name = new Voice(own::first, "");
    compare(
        sections.values().stream().flatMap(List::stream).toList(),
        name,
        new Voice(WE, "we” or “our"),
        "policy",
        report);
    for (Passage passage : draft.paragraphs()) {
      strayThey(passage, report);
    }
  }

  /** The paragraphs of each section, without those of sections in it. */
  private static Map<String, List<Passage>> sections(Draft draft) {
    Map<String, List<Passage>> sections = new LinkedHashMap<>();
    for (Passage passage : draft.paragraphs()) {
      List<Section> around = passage.context().sections();
      if (!around.isEmpty()) {
        String innermost = around.get(around.size() - 1).id();
        sections.computeIfAbsent(innermost, id -> new ArrayList<>()).add(passage);
      }
    }
    return sections;
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
          rare.place(),
          "This %s says “%s” in %s, and “%s” in %s."
              .formatted(
                  whole, usual.words, paragraphs(usual.count), rare.words, paragraphs(rare.count)),
          "Keep to one of them, so that nobody wonders whether others are meant.");
    }
  }

  private static String paragraphs(int count) {
    return count == 1 ? "one paragraph" : count + " paragraphs";
  }

  /** What an organisation calls itself; the pattern is tried only where one of its names may be. */
  private static final class OrganisationWords {

    private static final Cued GENERAL =
        new Cued(
            "trust school academy", "\\bthe (?:trust|school|academy)\\b", Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;
    private final List<String> lower;
    private final Remembered<Optional<MatchResult>> first = new Remembered<>(this::search);

    private OrganisationWords(Pattern pattern, List<String> lower) {
      this.pattern = pattern;
      this.lower = lower;
    }

    private static OrganisationWords of(Organisation organisation) {
      List<String> names =
          Stream.concat(Stream.of(organisation.name()), organisation.aliases().stream())
              .filter(each -> !each.isBlank())
              .toList();
      String all =
          Stream.concat(Stream.of("the trust", "the school", "the academy"), names.stream())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      return new OrganisationWords(
          Pattern.compile("\\b(?:" + all + ")\\b", Pattern.CASE_INSENSITIVE),
          names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    private Optional<MatchResult> first(Text words) {
      return first.in(words);
    }

    private Optional<MatchResult> search(String words) {
      if (!GENERAL.isIn(Text.of(words)) && !mayHold(words)) {
        return Optional.empty();
      }
      Matcher found = pattern.matcher(words);
      return found.find() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    private boolean mayHold(String words) {
      String text = words.toLowerCase(Locale.ROOT);
      for (String name : lower) {
        if (text.contains(name)) {
          return true;
        }
      }
      return false;
    }
  }

  private static void strayThey(Passage passage, Report report) {
    for (MatchResult they : STRAY_THEY.in(passage.text())) {
      report.add(
          passage.place(they.start(1), they.end(1)),
          "The sentence speaks to “you” and goes on with “%s”.".formatted(they.group(1)),
          "Write “%s”.".formatted(they.group(1).equalsIgnoreCase("they") ? "you" : "your"));
    }
  }
}
