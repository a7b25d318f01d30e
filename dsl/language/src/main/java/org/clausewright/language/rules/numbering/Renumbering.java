package org.clausewright.language.rules.numbering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Text;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;
import org.clausewright.model.prose.Inline;
import org.jspecify.annotations.Nullable;

/** Gives members the numbers that they should have. */
final class Renumbering {

  private static final Search<Set<String>> LABELS = new Search<>(Renumbering::labels);

  private static final Pattern LABEL =
      Pattern.compile("\\(?\\b\\p{Alnum}{1,6}\\b(?:\\.\\p{Alnum}{1,6}\\b)*\\)?");

  private final Draft draft;
  private final Written written;
  private volatile @Nullable Set<String> mentioned;

  /** What the rules of one policy share. */
  static Renumbering of(Draft draft) {
    return draft.derive(Renumbering.class, Renumbering::new);
  }

  private Renumbering(Draft draft) {
    this.draft = draft;
    this.written = new Written(draft);
  }

  /** Where a member's label is written, or what it is called. */
  Place place(Member member) {
    return written.label(member).orElseGet(() -> member.place(draft));
  }

  /**
   * Gives a member the number that its place in the sequence asks for. That is safe if no other
   * number depends on it and no words mention it.
   */
  Fix[] of(Step step) {
    Member member = step.member();
    String wanted = member.number().with(step.expected());
    Optional<Edit> label =
        member.label().computed().filter(wanted::equals).isPresent()
            ? written.withoutPrinted(member)
            : written.printed(member, wanted);
    if (!member.isPrinted()) {
      label = Optional.empty();
    }
    if (label.isPresent()
        && step.alone()
        && member.isPrinted()
        && !wanted.equals(member.number().label())) {
      String title = "Number it %s".formatted(wanted);
      return new Fix[] {
        new Fix(title, List.of(label.get()), !member.isSection() && !isMentioned(member))
      };
    }
    return label.isPresent()
        ? new Fix[0]
        : written
            .withoutNumber(member)
            .map(
                edit ->
                    new Fix(
                        step.previous().isPresent()
                            ? "Go on counting from the number before"
                            : "Start at 1",
                        List.of(edit),
                        false))
            .map(fix -> new Fix[] {fix})
            .orElseGet(() -> new Fix[0]);
  }

  /** Prints the labels that the numbering scheme gives. */
  Fix[] asComputed(List<Member> members) {
    List<Edit> edits =
        members.stream().flatMap(each -> written.withoutPrinted(each).stream()).toList();
    if (edits.size() < members.size()) {
      return new Fix[0];
    }
    List<String> labels =
        members.stream()
            .flatMap(each -> each.label().computed().stream())
            .limit(8)
            .map(each -> "“" + each + "”")
            .toList();
    boolean safe =
        members.stream().noneMatch(member -> changesItsNumber(member) && isMentioned(member));
    return new Fix[] {
      new Fix(
          (labels.size() == 1 ? "Print the label " : "Print the labels ") + Numeral.list(labels),
          edits,
          safe)
    };
  }

  /** Numbers what is a bullet, or has no number; those after it are counted anew. */
  Fix[] numbered(Member member) {
    return written
        .numbered(member)
        .map(edit -> new Fix("Number it", List.of(edit), false))
        .map(fix -> new Fix[] {fix})
        .orElseGet(() -> new Fix[0]);
  }

  /** Whether plain words, which don't change with the number, mention it. */
  private boolean isMentioned(Member member) {
    String label = member.label().printed().orElse("");
    return label.length() > 1 && mentioned().contains(Numeral.of(label).bare());
  }

  private boolean changesItsNumber(Member member) {
    List<String> computed = Numeral.of(member.label().computed().orElse("")).texts();
    return member.isPrinted()
        && !computed.equals(Numeral.of(member.label().printed().orElse("")).texts());
  }

  /** The words of a text that may be labels of something that is counted. */
  private static Set<String> labels(String words) {
    return LABEL
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .filter(label -> !Numeral.parse(label).isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> mentioned() {
    Set<String> known = mentioned;
    if (known == null) {
      Set<String> labels = new HashSet<>();
      for (Passage passage : draft.passages()) {
        passage.texts().forEach(text -> mentioned(text, labels));
      }
      known = labels;
      mentioned = known;
    }
    return known;
  }

  private static void mentioned(PrintedText text, Set<String> mentioned) {
    List<Inline> parts = text.prose().parts();
    for (Inline part : parts) {
      if (!(part instanceof Inline.CrossReference)) {
        mentioned.addAll(LABELS.in(parts.size() == 1 ? text.text() : Text.of(part.words())));
      }
    }
  }
}
