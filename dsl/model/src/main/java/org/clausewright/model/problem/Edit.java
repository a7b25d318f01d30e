package org.clausewright.model.problem;

/**
 * A replacement of characters in a source file.
 *
 * @param offset from the start of the text, in UTF-16 code units, without a byte order mark
 * @param length how many are replaced
 */
public record Edit(int offset, int length, String replacement) {}
