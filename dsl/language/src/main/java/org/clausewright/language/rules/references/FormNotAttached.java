package org.clausewright.language.rules.references;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Word;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.organisation.Source;
import org.clausewright.model.problem.Severity;

/** The text sends readers to an appendix or a form that is not there. */
public final class FormNotAttached implements Rule {

  private static final Matches APPENDIX =
      new Matches(
          "\\b((?i:appendix|appendices|annexe?|schedule|attachment)) ([A-Z]|\\d{1,2}|[IVX]{1,4})\\b(?![’']?\\w)");
  private static final Matches ATTACHED =
      new Matches(
          "\\b(?:attached|enclosed|appended) (?:[\\w’'-]{1,30} ){0,3}(form|template|checklist|flow ?chart|pro ?forma)\\b"
              + "|\\b(form|template|checklist|flow ?chart|pro ?forma) (?:[\\w’'-]{1,30} ){0,2}"
              + "(?:attached|enclosed|appended|below|overleaf|at the end of this (?:policy|document))\\b",
          Pattern.CASE_INSENSITIVE);

  /** One of them is in every text that the patterns match. */
  private static final Set<String> MARKS =
      Set.of(
          "appendix",
          "appendices",
          "annex",
          "annexe",
          "schedule",
          "attachment",
          "attached",
          "enclosed",
          "appended",
          "below",
          "overleaf",
          "end");

  private static final Search<Boolean> MARKED =
      new Search<>(words -> Word.of(words).stream().anyMatch(word -> MARKS.contains(word.lower())));

  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:of|to|in|from) (?!this\\b)(?:the|our|its|their|your)?\\b|KCSIE|\\bAct\\b|\\bRegulations?\\b|\\bguidance\\b");

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Attachments attachments = Attachments.of(draft);
    Names names =
        Names.of(draft, FormNotAttached.class, source -> source.kind() != Source.Kind.FORM);
    Set<String> seen = new HashSet<>();
    for (Passage passage : (Iterable<Passage>) draft.text()::iterator) {
      if (!MARKED.in(passage)) {
        continue;
      }
      for (MatchResult appendix : APPENDIX.all(passage.text())) {
        String label = appendix.group();
        Span span = new Span(appendix.start(), appendix.end());
        boolean missing =
            !seen.contains(label.toLowerCase(Locale.ROOT))
                && !attachments.has(label)
                && !isElsewhere(passage, span, names);
        if (missing && seen.add(label.toLowerCase(Locale.ROOT))) {
          report(passage.place(span), "“" + label + "”", report);
        }
      }
      for (MatchResult attached : ATTACHED.all(passage.text())) {
        String noun = attached.group(1) == null ? attached.group(2) : attached.group(1);
        Place place = passage.place(attached.start(), attached.end());
        if (!attachments.has(noun) && seen.add(noun.toLowerCase(Locale.ROOT))) {
          report(place, "“" + attached.group() + "”", report);
        }
      }
    }
    forms(draft, attachments, report);
  }

  private static void report(Place place, String what, Report report) {
    report.add(
        place,
        "The text refers to %s, which is not part of the policy.".formatted(what),
        "Add it to the policy, or say where it is found.");
  }

  /** Annexes of laws, guidance and other policies. */
  private static boolean isElsewhere(Passage passage, Span span, Names names) {
    String rest =
        passage.words().substring(span.end(), Math.min(passage.words().length(), span.end() + 12));
    return ELSEWHERE.matcher(rest).find()
        || !names.in(Surroundings.sentence(passage, span.start())).isEmpty();
  }

  /** Forms that norms cite, but that are neither attached nor linked. */
  private static void forms(Draft draft, Attachments attachments, Report report) {
    Map<String, Norm> first = new HashMap<>();
    Set<String> linked = new HashSet<>();
    List<Policy.Placed> norms = draft.norms();
    for (Policy.Placed placed : norms) {
      for (Source source : placed.norm().details().cites()) {
        if (source.kind() == Source.Kind.FORM) {
          first.putIfAbsent(source.id(), placed.norm());
          if (Attachments.hasLink(placed.norm().text().parts())) {
            linked.add(source.id());
          }
        }
      }
    }
    for (Policy.Placed placed : norms) {
      for (Source source : placed.norm().details().cites()) {
        boolean missing =
            first.get(source.id()) == placed.norm()
                && !linked.contains(source.id())
                && !attachments.has(source.name());
        if (missing) {
          form(draft, placed.norm(), source, report);
        }
      }
    }
  }

  private static void form(Draft draft, Norm norm, Source source, Report report) {
    Place place =
        Names.find(source, norm.text().words())
            .map(each -> draft.text(norm).place(each.start(), each.end()))
            .orElseGet(() -> draft.text(norm).place());
    String where = source.place().map(each -> " Its place is given as “" + each + "”.").orElse("");
    report.add(
        place,
        "Readers need the “%s”, but it is neither attached nor linked.%s"
            .formatted(source.name(), where),
        "Attach the form, or link to it, so that it is used.");
  }
}
