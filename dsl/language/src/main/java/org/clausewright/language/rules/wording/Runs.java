package org.clausewright.language.rules.wording;

import java.util.Arrays;
import java.util.List;

/**
 * Which sentences hold which runs of words. Sentences are numbered as they are added; a run is
 * known by a hash code of its words.
 */
final class Runs {

  private static final int LENGTH = 3;
  private static final int MOST_HOLDERS = 40;
  private static final int USUAL = 2_048;

  /** A hash table: the runs, the last holder of each, from 1, and how many there are. */
  private long[] runs = new long[2 * USUAL];

  private int[] lasts = new int[2 * USUAL];
  private int[] counts = new int[2 * USUAL];

  /** Of each holder, the sentence and the holder of the same run before it. */
  private int[] sentences = new int[USUAL];

  private int[] befores = new int[USUAL];
  private int holders;

  /** The runs of words of a sentence, each once. */
  static long[] of(List<String> words) {
    long[] runs = new long[Math.max(0, words.size() - LENGTH + 1)];
    for (int at = 0; at < runs.length; at++) {
      long run = 1;
      for (int i = at; i < at + LENGTH; i++) {
        run = run * 0x9E3779B97F4A7C15L + words.get(i).hashCode();
      }
      runs[at] = run ^ run >>> 32;
    }
    Arrays.sort(runs);
    int count = 0;
    for (int i = 0; i < runs.length; i++) {
      if (i == 0 || runs[i] != runs[i - 1]) {
        runs[count++] = runs[i];
      }
    }
    return Arrays.copyOf(runs, count);
  }

  /**
   * Adds the runs of a sentence.
   *
   * @param shared how many of them each earlier sentence has is added here, by its number
   */
  void add(int sentence, long[] runs, int[] shared) {
    for (long run : runs) {
      int slot = slot(run);
      for (int holder = lasts[slot]; holder > 0; holder = befores[holder - 1]) {
        shared[sentences[holder - 1]]++;
      }
      if (counts[slot] < MOST_HOLDERS) {
        hold(sentence, run, slot);
      }
    }
  }

  private void hold(int sentence, long run, int slot) {
    if (holders == sentences.length) {
      grow();
      hold(sentence, run, slot(run));
      return;
    }
    sentences[holders] = sentence;
    befores[holders] = lasts[slot];
    runs[slot] = run;
    lasts[slot] = ++holders;
    counts[slot]++;
  }

  private int slot(long run) {
    int slot = (int) run & runs.length - 1;
    while (lasts[slot] != 0 && runs[slot] != run) {
      slot = slot + 1 & runs.length - 1;
    }
    return slot;
  }

  private void grow() {
    sentences = Arrays.copyOf(sentences, 2 * holders);
    befores = Arrays.copyOf(befores, 2 * holders);
    long[] oldRuns = runs;
    int[] oldLasts = lasts;
    int[] oldCounts = counts;
    runs = new long[4 * holders];
    lasts = new int[4 * holders];
    counts = new int[4 * holders];
    for (int old = 0; old < oldRuns.length; old++) {
      if (oldLasts[old] != 0) {
        int slot = slot(oldRuns[old]);
        runs[slot] = oldRuns[old];
        lasts[slot] = oldLasts[old];
        counts[slot] = oldCounts[old];
      }
    }
  }
}
