package org.clausewright.language.rules.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.model.problem.Severity;

/** The same thing is said twice in one sentence. */
public final class Tautology implements Rule {

  private static final Search<List<Span>> TWICE = new Search<>(Tautology::twice);

  private static final PhraseBook PHRASES = new PhraseBook("tautology.tsv");
  private static final Pattern SEPARATOR = Pattern.compile(", (?:and |or )?| or ");
  private static final Pattern DETERMINER = Pattern.compile("^(?:any|all|the|a|an|other) ");
  private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]*");
  private static final int LONGEST_MEMBER = 25;

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    draft
        .text()
        .forEach(
            passage -> {
              for (Found found : PHRASES.in(passage)) {
                report.add(
                    found.place(),
                    "%s says the same thing twice.".formatted(Sayings.quote(found.words())),
                    found.phrase().remark(),
                    found.suggestions());
              }
              for (Span member : TWICE.in(passage)) {
                add(passage, member, report);
              }
            });
  }

  /** What the lists of a paragraph name twice, in each sentence the first. */
  private static List<Span> twice(String words) {
    if (words.indexOf(',') < 0 && !words.contains(" or ")) {
      return List.of();
    }
    List<Span> twice = new ArrayList<>();
    for (Span sentence : Passage.sentences(words)) {
      enumeration(sentence.of(words))
          .map(each -> new Span(sentence.start() + each.start(), sentence.start() + each.end()))
          .ifPresent(twice::add);
    }
    return List.copyOf(twice);
  }

  /** What a list in one sentence names twice. */
  private static Optional<Span> enumeration(String text) {
    Map<String, Integer> members = new HashMap<>();
    int start = 0;
    for (var separator = SEPARATOR.matcher(text); separator.find(); start = separator.end()) {
      if (separator.start() - start > LONGEST_MEMBER) {
        members.clear();
      } else if (repeats(members, text.substring(start, separator.start()), start)) {
        return Optional.of(new Span(start, separator.start()));
      }
    }
    return Optional.empty();
  }

  private static boolean repeats(Map<String, Integer> members, String member, int at) {
    String name = DETERMINER.matcher(member.toLowerCase(java.util.Locale.ROOT)).replaceFirst("");
    return WORD.matcher(name).matches() && members.put(name, at) != null;
  }

  private static void add(Passage passage, Span member, Report report) {
    report.add(
        passage.place(member),
        "The list names “%s” twice.".formatted(member.of(passage.words())),
        "Name each thing once; if two different things are meant, say how they differ.");
  }
}
