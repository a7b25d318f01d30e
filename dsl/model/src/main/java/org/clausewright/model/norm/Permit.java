package org.clausewright.model.norm;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An approval that somebody needs.
 *
 * @param forms the forms that the text asks for
 * @param from who gives it; empty if the text does not say
 */
public record Permit(Set<Form> forms, List<Route> from) {

  /** A form of approval. */
  public enum Form {
    PRIOR,
    WRITTEN,
    EXPRESS,
    CONSENT
  }

  public Permit {
    forms = forms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(forms));
    from = List.copyOf(from);
  }
}
