package org.clausewright.model;

import org.clausewright.model.prose.Prose;

/** A printed title of the document. */
public record Title(Prose text, Recorded recorded) implements Block {}
