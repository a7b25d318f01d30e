package org.clausewright.language.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.model.problem.Severity;

/**
 * What a house wants checked, and its style.
 *
 * @param severities by rule code; empty for a rule that is off
 * @param longestSentence in words
 * @param binding words that bind in this house although they only advise elsewhere, for example
 *     “should never”
 * @param preferredActors by role id, the one noun that policies use for it
 */
public record Settings(
    Map<String, Optional<Severity>> severities,
    int longestSentence,
    Set<String> binding,
    Map<String, String> preferredActors) {

  public static final Settings DEFAULT =
      new Settings(Map.of(), 50, Set.of("should never"), Map.of());

  public Settings {
    severities = Map.copyOf(severities);
    binding = Set.copyOf(binding);
    preferredActors = Map.copyOf(preferredActors);
  }

  /** How bad a breach of a rule is; empty if the rule is off. */
  public Optional<Severity> severity(Rule rule) {
    return severity(rule.code(), rule);
  }

  /** How bad a breach of a rule of this code is. */
  Optional<Severity> severity(String code, Rule rule) {
    Optional<Severity> set = severities.isEmpty() ? null : severities.get(code);
    return set == null ? Optional.of(rule.severity()) : set;
  }
}
