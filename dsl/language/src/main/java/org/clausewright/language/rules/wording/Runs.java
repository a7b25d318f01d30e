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

  /** A hash table: the runs, the last holder of each, from 1, and how many there are. */
  private final long[] runs;

  private final int[] lasts;
  private final byte[] counts;

  /** Of each holder, the sentence and the holder of the same run before it. */
  private final int[] sentences;

  private final int[] befores;
  private int holders;

  /**
   * @param most how many runs are added at most
   */
  Runs(int most) {
    int room = Integer.highestOneBit(most + 1) * 4;
    this.runs = new long[room];
    this.lasts = new int[room];
    this.counts = new byte[room];
    this.sentences = new int[most];
    this.befores = new int[most];
  }

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
}
