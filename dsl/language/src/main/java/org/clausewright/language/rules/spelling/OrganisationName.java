package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Remembered;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Organisation;

/** Finds where a policy names its organisation, in whatever form. */
final class OrganisationName {

  private static final Set<String> KINDS =
      Set.of(
          "trust",
          "school",
          "academy",
          "academies",
          "schools",
          "college",
          "federation",
          "partnership");
  private static final Set<String> OF_MEMBERS = Set.of("a", "any", "each", "every", "an");

  private static final Set<String> MEMBERS = Set.of("school", "schools", "academy", "academies");

  private OrganisationName() {}

  /** The names that begin as the organisation's name does. */
  static List<Mention> of(Draft draft, Organisation organisation) {
    List<Word> name = Word.of(organisation.name());
    if (name.isEmpty()) {
      return List.of();
    }
    int head = head(name);
    Remembered<List<Integer>> starts =
        draft
            .glossary()
            .derive(
                List.of(OrganisationName.class, organisation.name()),
                vocabulary -> new Remembered<>(words -> starts(Word.of(words), name, head)));
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      int next = 0;
      for (int start : starts.in(passage.text())) {
        if (start >= next) {
          Mention mention = extended(passage, start, head, name);
          if (!isMember(mention)) {
            mentions.add(mention);
          }
          next = mention.last() + 1;
        }
      }
    }
    return mentions;
  }

  /** How many of its words tell the organisation. */
  private static int head(List<Word> name) {
    return Math.min(name.size(), Dictionary.english().lists(name.get(0).lower()) ? 2 : 1);
  }

  /** The words at which the name may begin. */
  private static List<Integer> starts(List<Word> tokens, List<Word> name, int head) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i + head <= tokens.size(); i++) {
      if (begins(tokens, i, name, head) || isShortened(tokens, i, name)) {
        starts.add(i);
      }
    }
    return List.copyOf(starts);
  }

  private static boolean begins(List<Word> tokens, int at, List<Word> name, int head) {
    for (int i = 0; i < head; i++) {
      Word token = tokens.get(at + i);
      String lower = Concordance.base(token.lower());
      boolean same = lower.equals(name.get(i).lower());
      boolean misspelt =
          i == 0
              && token.isCapitalised()
              && isOneEdit(lower, name.get(0).lower())
              && !Dictionary.english().lists(lower)
              && !Dictionary.english().listsName(lower);
      if (!(same && token.isCapitalised()) && !misspelt) {
        return false;
      }
    }
    return true;
  }

  /** “Exemplar Trust” for “Exemplar Learning Trust”. */
  private static boolean isShortened(List<Word> tokens, int at, List<Word> name) {
    return name.size() > 2
        && at + 1 < tokens.size()
        && tokens.get(at).isCapitalised()
        && tokens.get(at).lower().equals(name.get(0).lower())
        && tokens.get(at + 1).isCapitalised()
        && KINDS.contains(Concordance.base(tokens.get(at + 1).lower()));
  }

  private static Mention extended(Passage passage, int first, int head, List<Word> name) {
    List<Word> tokens = passage.tokens();
    int last = first + head - 1;
    int matched = head;
    for (int i = last + 1; i < tokens.size() && i < first + name.size() + 3; i++) {
      String gap = passage.words().substring(tokens.get(i - 1).end(), tokens.get(i).start());
      boolean next = tokens.get(i).isCapitalised() || tokens.get(i).lower().equals("of");
      if (!(gap.equals(" ") || gap.equals(" & ")) || !next) {
        break;
      }
      boolean expected =
          i - first < name.size()
              && Concordance.base(tokens.get(i).lower()).equals(name.get(i - first).lower());
      if (KINDS.contains(Concordance.base(tokens.get(i).lower()))
          || (expected && i - first == matched)) {
        last = i;
        matched = expected ? matched + 1 : matched;
      }
      String before = tokens.get(i).lower().replaceFirst("-.*", "");
      if (i - first == matched
          && i - first < name.size()
          && !before.equals(tokens.get(i).lower())
          && before.equals(name.get(i - first).lower())) {
        int start = tokens.get(i).start();
        return new Mention(passage, first, i, tokens.get(first).start(), start + before.length());
      }
    }
    Word end = tokens.get(last);
    int possessive = end.lower().endsWith("'s") ? 2 : 0;
    return new Mention(passage, first, last, tokens.get(first).start(), end.end() - possessive);
  }

  /** “A REAch2 Academy” is one of its schools. */
  private static boolean isMember(Mention mention) {
    String text = mention.text().toLowerCase(Locale.ROOT);
    return OF_MEMBERS.contains(mention.before())
        || MEMBERS.contains(mention.after())
        || (mention.passage().part() == Passage.Part.TITLE && Case.isAllCapitals(mention.text()))
        || text.isEmpty();
  }

  /** Whether two words differ in one letter, or two neighbours are exchanged. */
  static boolean isOneEdit(String a, String b) {
    if (a.equals(b) || a.length() < 4 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int left = a.length() - start - end;
    int right = b.length() - start - end;
    return (left <= 1 && right <= 1)
        || (left == 2
            && right == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start));
  }
}
