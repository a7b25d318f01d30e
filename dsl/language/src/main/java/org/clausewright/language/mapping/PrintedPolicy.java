package org.clausewright.language.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Prose;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.model.Label;

/**
 * How the sections, clauses and texts of policies are printed, whether or not they have errors; in
 * an adoption also those of the adopted policy.
 */
public final class PrintedPolicy {

  private final Map<Target, String> ids = new HashMap<>();
  private final Map<Target, Label> labels = new HashMap<>();
  private final ProseMapper prose = new ProseMapper(ids, labels, new Origins());

  /**
   * @param definitions of which those that are no policies and no adoptions print nothing
   */
  public PrintedPolicy(List<? extends Definition> definitions) {
    for (Definition definition : definitions) {
      add(definition);
      if (definition instanceof Adoption adoption && adoption.getAdopted() != null) {
        add(adoption.getAdopted());
      }
    }
  }

  private void add(Definition definition) {
    ids.putAll(Identities.of(definition));
    labels.putAll(Numbering.of(definition));
  }

  /** The id of a section, clause, norm or item within its policy. */
  public String id(Target target) {
    return prose.id(target);
  }

  public Optional<Label> label(Target target) {
    return Optional.ofNullable(labels.get(target));
  }

  /** What a use of a term prints, if it says nothing else. */
  public static String words(Term term) {
    return NormMapper.termWords(term);
  }

  /** The words of a text as a reader sees them; a reference that leads nowhere has none. */
  public String words(Prose text) {
    return prose.map(text).words();
  }
}
