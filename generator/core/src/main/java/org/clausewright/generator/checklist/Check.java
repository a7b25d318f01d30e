package org.clausewright.generator.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.generator.output.Sha256;

/**
 * One thing that an auditor can check.
 *
 * @param id stable: policy id, a slash, the norm's id; checks of metadata have {@code review/…}
 *     after the slash
 * @param type what is checked
 * @param clause how to cite the clause; “review metadata” for metadata
 * @param normId the norm, which is also the anchor in the formatted policy; empty for metadata
 * @param section heading of the section that the clause stands in
 * @param task what the auditor does
 * @param leadIn the words that an item completes; empty if none
 * @param words the norm's own words, or what the metadata say
 * @param evidence what to look at
 * @param frequency how often
 * @param conditions conditions and exceptions
 * @param state what the metadata show by themselves; empty for norms, which have to be looked into
 */
public record Check(
    String id,
    Type type,
    String clause,
    Optional<String> normId,
    String section,
    String kind,
    String task,
    String leadIn,
    String words,
    List<String> bearers,
    List<String> counterparts,
    List<String> topics,
    List<String> evidence,
    Optional<String> frequency,
    List<String> conditions,
    List<String> limits,
    Optional<String> approval,
    Optional<State> state) {

  /** What a check is made from. */
  public enum Type {
    DUTY,
    BAN,
    RESPONSIBILITY,
    LIMIT,
    APPROVAL,
    REPORT,
    METADATA;

    /** A name for data: {@code duty}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What metadata show. */
  public enum State {
    EVIDENCED,
    BLANK,
    MISSING,
    OVERDUE;

    /** A name for data: {@code evidenced}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Check {
    bearers = List.copyOf(bearers);
    counterparts = List.copyOf(counterparts);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    conditions = List.copyOf(conditions);
    limits = List.copyOf(limits);
  }

  /** The words that the check was made from: lead-in, a space, own words. */
  public String exactWords() {
    return leadIn.isEmpty() ? words : leadIn + " " + words;
  }

  /** SHA-256 of {@link #exactWords()} in UTF-8, as 64 lower-case hexadecimal digits. */
  public String digest() {
    return Sha256.of(exactWords());
  }
}
