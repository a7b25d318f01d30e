package org.clausewright.language.rules.lists;

import java.util.List;
import java.util.Set;
import org.clausewright.language.rules.Word;

/** What an item or a sentence begins with, as far as its first words tell. */
enum Opening {
  /** “protect pupils” */
  BASE("a verb (“protect”)"),
  /** “to protect pupils” */
  TO("“to”"),
  /** “protecting pupils” */
  GERUND("a form in -ing (“protecting”)"),
  /** “protects pupils” */
  THIRD_PERSON("a verb of the third person (“protects”)"),
  /** “do not share” */
  NEGATIVE("“do not” or “never”"),
  /** “a pupil's name” */
  NOUN("a noun (“a photograph”)"),
  /** “Staff must protect pupils” */
  SENTENCE("a sentence of its own (“staff must”)"),
  OTHER("other words");

  private static final Set<String> MODALS =
      Set.of("must", "should", "may", "shall", "will", "can", "cannot", "might", "could", "would");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "any", "all", "our", "your", "their", "its", "his", "her", "these",
          "this", "every", "each", "no");
  private static final Set<String> SUBJECTS =
      Set.of(
          "staff",
          "you",
          "we",
          "they",
          "he",
          "she",
          "it",
          "employees",
          "pupils",
          "students",
          "parents",
          "governors",
          "trustees",
          "managers",
          "headteachers",
          "volunteers",
          "users",
          "members",
          "everyone",
          "nobody");
  private static final Set<String> BREAKS =
      Set.of("who", "whom", "whose", "which", "that", "you", "we", "they", "it", "where", "when");
  private static final Set<String> OBJECTS =
      Set.of(
          "the",
          "a",
          "an",
          "any",
          "all",
          "our",
          "your",
          "their",
          "its",
          "or",
          "and",
          "to",
          "social",
          "with",
          "on",
          "in",
          "anything",
          "other",
          "others",
          "personal",
          "for");
  private static final int SUBJECT_WORDS = 4;

  private final String words;

  Opening(String words) {
    this.words = words;
  }

  /** For a message: “with …”. */
  String words() {
    return words;
  }

  static Opening of(List<Word> tokens) {
    if (tokens.isEmpty()) {
      return OTHER;
    }
    String first = tokens.get(0).lower();
    String second = tokens.size() > 1 ? tokens.get(1).lower() : "";
    if (isNegative(first, second)) {
      return NEGATIVE;
    }
    if (isSentence(tokens)) {
      return SENTENCE;
    }
    if (first.equals("to") && Verbs.isBase(second)) {
      return TO;
    }
    if (Verbs.isBase(first) && (!Verbs.isAlsoNoun(first) || OBJECTS.contains(second))) {
      return BASE;
    }
    if (Verbs.isGerund(first)) {
      return GERUND;
    }
    if (Verbs.isThirdPerson(first) && OBJECTS.contains(second)) {
      return THIRD_PERSON;
    }
    return DETERMINERS.contains(first) ? NOUN : OTHER;
  }

  private static boolean isNegative(String first, String second) {
    return first.equals("don't")
        || first.equals("never")
        || (first.equals("do") && second.equals("not"));
  }

  /** A subject, and soon after it a modal verb. */
  private static boolean isSentence(List<Word> tokens) {
    String first = tokens.get(0).lower();
    if (!SUBJECTS.contains(first) && !DETERMINERS.contains(first)) {
      return false;
    }
    for (int i = 1; i < Math.min(tokens.size(), SUBJECT_WORDS); i++) {
      if (MODALS.contains(tokens.get(i).lower())) {
        return true;
      }
      if (BREAKS.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return false;
  }

  static boolean isModal(String word) {
    return MODALS.contains(word);
  }
}
