package org.clausewright.generator.checklist;

import java.util.ArrayList;
import java.util.List;

/** Says what had been found for a check before its words changed. */
public final class Formerly {

  private Formerly() {}

  /** In one sentence, with the words that it had been found for. */
  public static String inWords(FilledCheck before) {
    return "Was " + inWords(before.result()) + ", for the words “" + before.words() + "”";
  }

  /** In half a sentence: “passed by A. Smith on 2026-11-21, evidence: minutes”. */
  public static String inWords(Result result) {
    List<String> parts = new ArrayList<>();
    parts.add(
        result.outcome().word()
            + (result.by().isBlank() ? "" : " by " + result.by())
            + result.on().map(on -> " on " + on).orElse(""));
    if (!result.evidence().isBlank()) {
      parts.add("evidence: " + result.evidence());
    }
    if (!result.note().isBlank()) {
      parts.add("note: " + result.note());
    }
    return String.join(", ", parts);
  }
}
