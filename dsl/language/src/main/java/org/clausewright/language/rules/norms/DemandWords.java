package org.clausewright.language.rules.norms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.rules.Word;

/** An entry of the list of words that demand, forbid, advise or permit. */
record DemandWords(List<String> words, Force force) {

  /** The list, read when it is first asked for; for each first word, the longest first. */
  private static final class Lexicon {
    static final Map<String, List<DemandWords>> BY_FIRST_WORD = read();

    private static Map<String, List<DemandWords>> read() {
      Map<String, List<DemandWords>> entries = new HashMap<>();
      for (String line : WordList.lines("demands.tsv")) {
        String[] columns = line.split("\t");
        List<String> words = Arrays.asList(columns[0].split(" "));
        entries
            .computeIfAbsent(words.get(0), first -> new ArrayList<>())
            .add(new DemandWords(words, Force.valueOf(columns[1])));
      }
      entries.values().forEach(each -> each.sort((a, b) -> b.words.size() - a.words.size()));
      return entries;
    }
  }

  /** The longest entry that begins at a word of a text. */
  static Optional<DemandWords> at(List<Word> text, int at) {
    List<DemandWords> entries = Lexicon.BY_FIRST_WORD.get(text.get(at).lower());
    return entries == null
        ? Optional.empty()
        : entries.stream().filter(each -> each.begins(text, at)).findFirst();
  }

  private boolean begins(List<Word> text, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (at + i >= text.size() || !text.get(at + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
