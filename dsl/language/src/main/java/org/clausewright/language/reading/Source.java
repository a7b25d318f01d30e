package org.clausewright.language.reading;

import java.nio.file.Path;

/**
 * A source file that can be read, without its text.
 *
 * @param path where it is
 * @param name how messages call it: the path as given, with forward slashes
 * @param outline its definitions
 */
record Source(Path path, String name, SourceOutline outline) {}
