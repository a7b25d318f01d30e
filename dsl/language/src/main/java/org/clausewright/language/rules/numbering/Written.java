package org.clausewright.language.rules.numbering;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Where the source says something about the numbers of sections and clauses. */
final class Written {

  private static final Pattern KIND_AND_NAME =
      Pattern.compile(
          "\\w+(?:\\s+(?!(?:printed|number|unnumbered|bullets)\\b)\\^?[\\p{L}_][-\\w]*)?");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "\\s+(?:(printed)\\s+(\"[^\"\\n]{0,200}\"|nothing)|(number)\\s+(\\d+)|(unnumbered|bullets)())");

  /** Longer numbering is not written by anyone. */
  private static final int WINDOW = 500;

  private final Draft draft;
  private @Nullable Map<Prose, Passage> headings;

  Written(Draft draft) {
    this.draft = draft;
  }

  private Map<Prose, Passage> headings() {
    if (headings == null) {
      headings = headings(draft);
    }
    return headings;
  }

  private static Map<Prose, Passage> headings(Draft draft) {
    Map<Prose, Passage> headings = new IdentityHashMap<>();
    draft
        .passages(Passage.Part.HEADING)
        .forEach(
            heading ->
                heading
                    .context()
                    .section()
                    .ifPresent(section -> headings.put(section.heading(), heading)));
    return headings;
  }

  /** The label that is printed, or the number that is counted from. */
  Optional<Place> label(Member member) {
    return find(member, 1)
        .filter(found -> found.isQuoted)
        .map(found -> new Place(found.base + found.value, found.end - found.value))
        .or(
            () ->
                find(member, 3)
                    .map(
                        found -> new Place(found.base + found.keyword, found.end - found.keyword)));
  }

  /** The change that takes {@code printed …} away. */
  Optional<Edit> withoutPrinted(Member member) {
    return find(member, 1).map(match -> edit(match, match.start, match.end, ""));
  }

  /** The change that prints another label instead. */
  Optional<Edit> printed(Member member, String label) {
    return label.indexOf('"') >= 0 || label.indexOf('\\') >= 0
        ? Optional.empty()
        : find(member, 1).map(match -> edit(match, match.value, match.end, '"' + label + '"'));
  }

  /** The change that takes {@code number …} away. */
  Optional<Edit> withoutNumber(Member member) {
    return find(member, 3).map(match -> edit(match, match.start, match.end, ""));
  }

  /** The change that numbers what has {@code unnumbered} or {@code bullets}. */
  Optional<Edit> numbered(Member member) {
    return find(member, 5).map(match -> edit(match, match.start, match.end, ""));
  }

  private static Edit edit(Found found, int from, int to, String replacement) {
    return new Edit(found.base + from, to - from, replacement);
  }

  private record Found(int base, int start, int keyword, int value, int end, boolean isQuoted) {}

  private Optional<Found> find(Member member, int group) {
    Optional<Integer> start =
        member.isSection()
            ? Optional.ofNullable(headings().get(member.text())).map(each -> each.place().end())
            : member.clause().map(clause -> draft.extent(clause).offset());
    return start.flatMap(base -> find(base, !member.isSection(), group));
  }

  private Optional<Found> find(int base, boolean named, int group) {
    String source = draft.source(new Place(base, WINDOW));
    int at = 0;
    if (named) {
      Matcher head = KIND_AND_NAME.matcher(source);
      if (!head.lookingAt()) {
        return Optional.empty();
      }
      at = head.end();
    }
    Matcher numbering = NUMBERING.matcher(source);
    while (numbering.region(at, source.length()).lookingAt()) {
      if (numbering.group(group) != null) {
        return Optional.of(
            new Found(
                base,
                at,
                numbering.start(group),
                numbering.start(group + 1),
                numbering.end(),
                numbering.group(group + 1).startsWith("\"")));
      }
      at = numbering.end();
    }
    return Optional.empty();
  }
}
