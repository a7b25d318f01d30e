package org.clausewright.language.rules.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Verbs that items begin with, in their forms, by the list in {@code verbs.tsv}. */
final class Verbs {

  private static final Verbs INSTANCE = new Verbs();

  private final Set<String> base = new HashSet<>();
  private final Set<String> alsoNouns = new HashSet<>();
  private final Set<String> gerunds = new HashSet<>();
  private final Set<String> thirdPerson = new HashSet<>();

  private Verbs() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Verbs.class.getResourceAsStream("verbs.tsv")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] columns = line.split("\t");
    String verb = columns[0];
    base.add(verb);
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    gerunds.add(verb + "ing");
    gerunds.add(stem + "ing");
    gerunds.add(verb + verb.charAt(verb.length() - 1) + "ing");
    if (columns.length > 1) {
      alsoNouns.add(verb);
    } else {
      thirdPerson.add(verb + "s");
      thirdPerson.add(verb + "es");
      thirdPerson.add(verb.substring(0, verb.length() - 1) + "ies");
    }
  }

  static boolean isBase(String word) {
    return INSTANCE.base.contains(word);
  }

  /** Whether it may just as well be a noun: “report”. */
  static boolean isAlsoNoun(String word) {
    return INSTANCE.alsoNouns.contains(word);
  }

  static boolean isGerund(String word) {
    return INSTANCE.gerunds.contains(word);
  }

  static boolean isThirdPerson(String word) {
    return INSTANCE.thirdPerson.contains(word);
  }
}
