package org.clausewright.model.norm;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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

  /** As printed in English: “prior written: Line manager”, “approver not named”. */
  public String inWords() {
    String asked =
        forms.stream().map(form -> form.name().toLowerCase(Locale.ROOT)).collect(joining(" "));
    String approvers =
        from.isEmpty()
            ? "approver not named"
            : from.stream().map(Route::inWords).collect(joining(", "));
    return asked.isEmpty() ? approvers : asked + ": " + approvers;
  }
}
