package org.clausewright.model;

import java.util.List;
import org.clausewright.model.norm.Norm;

/**
 * What stands under one label: one norm or several, whose words in order are the clause's text.
 *
 * @param id never changes, whatever the number
 */
public record Clause(String id, Label label, List<Norm> norms) implements Block {
  public Clause {
    norms = List.copyOf(norms);
  }
}
