package org.clausewright.language.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.clausewright.model.organisation.Vocabulary;

/** A vocabulary, and what rules have worked out from it: once for all policies that share it. */
public final class Glossary {

  private final Vocabulary vocabulary;
  private final Map<Object, Object> derived = new ConcurrentHashMap<>();

  public Glossary(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Something that follows from the vocabulary: worked out anew, or remembered.
   *
   * @param key of what is derived
   */
  @SuppressWarnings("unchecked")
  public <T> T derive(Object key, Function<Vocabulary, T> derivation) {
    Object known = derived.get(key);
    if (known == null) {
      known = derivation.apply(vocabulary);
      derived.put(key, known);
    }
    return (T) known;
  }
}
