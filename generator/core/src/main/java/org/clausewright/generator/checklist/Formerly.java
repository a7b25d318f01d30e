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
    String details = details(result);
    boolean whoOrWhen = !result.by().isBlank() || result.on().isPresent();
    return result.outcome().word() + (details.isEmpty() ? "" : whoOrWhen ? " " : ", ") + details;
  }

  /** The same without the outcome; empty if nothing else was filled in. */
  public static String details(Result result) {
    List<String> parts = new ArrayList<>();
    String by = result.by().isBlank() ? "" : "by " + result.by();
    String on = result.on().map(day -> "on " + day).orElse("");
    parts.add((by + " " + on).strip());
    parts.add(result.evidence().isBlank() ? "" : "evidence: " + result.evidence());
    parts.add(result.note().isBlank() ? "" : "note: " + result.note());
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }
}
