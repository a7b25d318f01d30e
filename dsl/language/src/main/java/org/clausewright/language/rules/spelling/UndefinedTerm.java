package org.clausewright.language.rules.spelling;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;
import org.clausewright.model.problem.Severity;

/** A term is used as if it were defined, and is not. */
public final class UndefinedTerm implements Rule {

  private static final class Holder {
    /** Words that make no term, and whether in any position or only as the last. */
    static final Map<String, String> NOT_TERMS =
        WordList.rows("not-terms.tsv").stream()
            .collect(toMap(row -> row.get(0), row -> row.get(1)));
  }

  /** The words of a text that may belong to a term. */
  private static final Search<BitSet> TERM_WORDS = new Search<>(UndefinedTerm::termWords);

  private static final Pattern DEFINED_AFTER =
      Pattern.compile(
          "^['\"’”]?,? ?(\\(|means?\\b|includes?\\b|refers?\\b|is defined|shall mean).*");

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Names names = new Names(draft);
    Concordance concordance = Concordance.of(draft);
    List<Phrase> known = new ArrayList<>(Names.ofThings(draft));
    known.addAll(Names.ofRoles(draft));
    known.add(Phrase.of(draft.policy().title()));
    known.addAll(Phrase.all(TermVariant.defined(draft)));
    for (Phrase name : Phrase.longestFirst(known)) {
      names.takeAll(concordance.find(name));
    }
    Map<String, List<Mention>> found = new LinkedHashMap<>();
    Set<String> defined = new HashSet<>();
    for (Passage passage : draft.passages()) {
      if (passage.part().isText()) {
        capitalised(passage, names, found, defined);
        quoted(passage, names, found, defined);
      }
    }
    found.forEach(
        (term, mentions) -> {
          if (mentions.size() > 1 && !defined.contains(term) && !isHeading(term, draft)) {
            Form form = new Form(term, mentions);
            report.add(
                form.place(),
                "“%s” is used %s as if it were a defined term, but this policy does not say what it means."
                    .formatted(form.text(), form.times()),
                "Define it where it first occurs; or write it without capitals or quotation marks.");
          }
        });
  }

  private static boolean isHeading(String term, Draft draft) {
    return draft.sections().stream()
        .anyMatch(section -> term.equals(lower(section.heading().words())));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  /** Two or more words with capitals in the middle of a sentence. */
  private static void capitalised(
      Passage passage, Names names, Map<String, List<Mention>> found, Set<String> defined) {
    BitSet words = TERM_WORDS.in(passage);
    List<Word> tokens = passage.tokens();
    int i = words.nextSetBit(0);
    while (i >= 0) {
      int last = i;
      while (words.get(last)
          && !names.isTaken(passage, last)
          && (last == i || gap(passage, tokens, last).equals(" "))) {
        last++;
      }
      if (last - i >= 2 && last - i <= 5) {
        Mention mention =
            new Mention(passage, i, last - 1, tokens.get(i).start(), tokens.get(last - 1).end());
        boolean partOfName =
            (i > 0 && names.isTaken(passage, i - 1) && gap(passage, tokens, i).equals(" "))
                || (last < tokens.size()
                    && names.isTaken(passage, last)
                    && gap(passage, tokens, last).equals(" ")
                    && tokens.get(last).isCapitalised());
        if (!mention.startsSentence()
            && !partOfName
            && !Holder.NOT_TERMS.containsKey(tokens.get(last - 1).lower())) {
          add(mention, found, defined);
        }
      }
      i = words.nextSetBit(Math.max(last, i + 1));
    }
  }

  private static BitSet termWords(String words) {
    BitSet found = new BitSet();
    List<Word> tokens = Word.of(words);
    for (int i = 0; i < tokens.size(); i++) {
      found.set(i, isTermWord(tokens.get(i)));
    }
    return found;
  }

  private static boolean isTermWord(Word word) {
    return word.isCapitalised()
        && word.text().length() > 1
        && !Case.isAllCapitals(word.text())
        && !"any".equals(Holder.NOT_TERMS.get(word.lower()))
        && Dictionary.english().lists(Concordance.base(word.lower()));
  }

  private static String gap(Passage passage, List<Word> tokens, int index) {
    return passage.words().substring(tokens.get(index - 1).end(), tokens.get(index).start());
  }

  private static void quoted(
      Passage passage, Names names, Map<String, List<Mention>> found, Set<String> defined) {
    List<Word> tokens = passage.tokens();
    int first = 0;
    for (Quotation quotation : Quotation.of(passage.text())) {
      while (first < tokens.size() && tokens.get(first).start() < quotation.start()) {
        first++;
      }
      int count = Word.of(quotation.words()).size();
      if (count > 0 && count <= 3 && first < tokens.size() && !names.isTaken(passage, first)) {
        int last = Math.min(tokens.size(), first + count) - 1;
        add(new Mention(passage, first, last, quotation.start(), quotation.end()), found, defined);
      }
    }
  }

  private static void add(Mention mention, Map<String, List<Mention>> found, Set<String> defined) {
    String term = lower(mention.text());
    String words = mention.passage().words();
    String after = words.substring(mention.end(), Math.min(words.length(), mention.end() + 20));
    boolean bracketed =
        mention.start() > 1
            && "(\"“‘'".indexOf(words.charAt(mention.start() - 1)) >= 0
            && words.substring(Math.max(0, mention.start() - 3), mention.start()).contains("(");
    if (DEFINED_AFTER.matcher(after).matches() || bracketed) {
      defined.add(term);
    }
    found.computeIfAbsent(term, key -> new ArrayList<>()).add(mention);
  }
}
