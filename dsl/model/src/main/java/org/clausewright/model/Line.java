package org.clausewright.model;

import org.clausewright.model.prose.Prose;

/** A printed line outside the clauses. */
public record Line(Prose text, Recorded recorded) implements Block {}
