package org.clausewright.model.norm;

/** A term that a norm defines, with the words that are printed for it. */
public record Term(String id, String words) {}
