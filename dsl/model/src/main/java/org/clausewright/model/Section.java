package org.clausewright.model;

import java.util.List;
import org.clausewright.model.prose.Prose;

/** A headed part of a policy. */
public record Section(String id, Label label, Prose heading, List<Block> body) implements Block {
  public Section {
    body = List.copyOf(body);
  }
}
