package org.clausewright.language.rules.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Word;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that a rule looks for, one on each line of a list beside the examples: cue words, a
 * pattern, a remark and perhaps what to write instead, between tabs. A pattern is only tried where
 * one of its cues occurs, a word or two words in a row, which makes long lists cheap.
 */
final class PhraseBook {

  /** A phrase, and what there is to say about it. */
  static final class Phrase {
    private final String regex;
    private final String remark;
    private final String replacement;
    private volatile @Nullable Pattern pattern;

    private Phrase(String regex, String remark, String replacement) {
      this.regex = regex;
      this.remark = remark;
      this.replacement = replacement;
    }

    String remark() {
      return remark;
    }

    String replacement() {
      return replacement;
    }

    /** Compiled when a cue word is first met. */
    private Pattern pattern() {
      Pattern known = pattern;
      if (known == null) {
        known = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        pattern = known;
      }
      return known;
    }
  }

  /**
   * What a phrase is tried for.
   *
   * @param before the word that stands before; empty if any may
   */
  private record Cue(String before, Phrase phrase) {}

  private record Hit(Phrase phrase, MatchResult match) {}

  private final String name;
  private final Search<List<Hit>> hits = new Search<>(this::search);
  private @Nullable Map<String, List<Cue>> cuesByWord;

  /**
   * @param name of the list; it is read when it is first needed
   */
  PhraseBook(String name) {
    this.name = name;
  }

  /** What a passage holds, from left to right; of phrases that overlap, the first. */
  List<Found> in(Passage passage) {
    List<Hit> all = hits.in(passage);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    for (Hit hit : all) {
      found.add(Found.of(passage, hit.phrase, hit.match));
    }
    found.sort(Comparator.comparingInt(Found::start).thenComparingInt(each -> -each.end()));
    List<Found> apart = new ArrayList<>();
    int end = 0;
    for (Found each : found) {
      if (each.start() >= end) {
        apart.add(each);
        end = each.end();
      }
    }
    return apart;
  }

  /** What the paragraphs of a policy hold. */
  List<Found> in(Draft draft) {
    List<Found> found = new ArrayList<>();
    for (Passage passage : draft.paragraphs()) {
      found.addAll(in(passage));
    }
    return found;
  }

  private List<Hit> search(String words) {
    Set<Phrase> cued = cued(words);
    if (cued.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    String text = words.replace('’', '\'');
    for (Phrase phrase : cued) {
      Matcher matcher = phrase.pattern().matcher(text);
      while (matcher.find()) {
        hits.add(new Hit(phrase, matcher.toMatchResult()));
      }
    }
    return hits;
  }

  private Set<Phrase> cued(String words) {
    Map<String, List<Cue>> known = cues();
    Set<Phrase> cued = new LinkedHashSet<>();
    String before = "";
    for (Word word : Word.of(words)) {
      for (Cue cue : known.getOrDefault(word.lower(), List.of())) {
        if (cue.before.isEmpty() || cue.before.equals(before)) {
          cued.add(cue.phrase);
        }
      }
      before = word.lower();
    }
    return cued;
  }

  private synchronized Map<String, List<Cue>> cues() {
    if (cuesByWord == null) {
      cuesByWord = read();
    }
    return cuesByWord;
  }

  private Map<String, List<Cue>> read() {
    Map<String, List<Cue>> read = new HashMap<>();
    try (InputStream in = PhraseBook.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          Phrase phrase =
              new Phrase(
                  columns[1],
                  columns.length > 2 ? columns[2] : "",
                  columns.length > 3 ? columns[3] : "");
          for (String cue : columns[0].split("\\|")) {
            int space = cue.indexOf(' ');
            read.computeIfAbsent(cue.substring(space + 1), any -> new ArrayList<>())
                .add(new Cue(cue.substring(0, Math.max(0, space)), phrase));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
