package org.clausewright.language.rules.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.lists.Ending.Mark;

/**
 * A paragraph of a clause that is neither an item or bullet of a list nor the lead-in of one.
 *
 * @param next what is printed after it
 */
record Paragraph(Passage passage, Optional<Passage> next) {

  private static final Set<String> CUTS =
      Set.of(
          "and", "or", "the", "a", "an", "of", "to", "in", "for", "with", "by", "from", "at", "on",
          "their", "our", "your", "its", "which", "as", "but", "nor", "if", "because", "than",
          "when", "where", "who", "whose", "are", "is", "must", "should", "any", "into", "between",
          "within", "about", "under");
  private static final Set<String> NEVER_LAST = Set.of("and", "or", "the", "a", "an", "of", "nor");

  static List<Paragraph> of(Draft draft) {
    return draft.derive(All.class, each -> new All(find(each))).paragraphs;
  }

  private record All(List<Paragraph> paragraphs) {}

  private static List<Paragraph> find(Draft draft) {
    Set<Passage> others = new HashSet<>();
    for (Listing list : Listing.of(draft)) {
      others.add(list.leadIn());
      if (list.norm().isEmpty() && list.items().size() > 1) {
        list.items().forEach(item -> others.add(item.first()));
      }
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Passage> passages = draft.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean isParagraph = passage.part() == Part.CLAUSE || passage.part() == Part.TAIL;
      if (isParagraph && !passage.words().isBlank() && !others.contains(passage)) {
        paragraphs.add(
            new Paragraph(
                passage,
                i + 1 < passages.size() ? Optional.of(passages.get(i + 1)) : Optional.empty()));
      }
    }
    return paragraphs;
  }

  /** The other part of its last sentence, if that was cut in two. */
  Optional<Passage> continuation() {
    return next.filter(after -> after.part() == Part.CLAUSE && after.context().first())
        .filter(after -> beginsSmall(after.words()) && isUnfinished());
  }

  private boolean isUnfinished() {
    Mark mark = Ending.of(passage.text()).mark();
    return (mark == Mark.NONE || mark == Mark.COMMA)
        && passage.tokens().size() > 2
        && !Ending.isAddress(passage.words());
  }

  private static boolean beginsSmall(String words) {
    return words.length() > 1
        && Character.isLowerCase(words.charAt(0))
        && !Character.isUpperCase(words.charAt(1));
  }

  /** The word or mark after which a text breaks off, as no sentence ends with it. */
  static Optional<String> cut(String words) {
    String text = words.stripTrailing();
    if (text.isEmpty() || Ending.isAddress(text)) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    if (",([{-–—&/".indexOf(last) >= 0) {
      return Optional.of(String.valueOf(last));
    }
    String end = text.substring(text.lastIndexOf(' ') + 1);
    if (CUTS.contains(end)) {
      return Optional.of(end);
    }
    String beforeStop = end.endsWith(".") ? end.substring(0, end.length() - 1) : "";
    return Optional.of(beforeStop).filter(NEVER_LAST::contains);
  }
}
