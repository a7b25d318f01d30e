package org.clausewright.language.reading;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A source file that can be read, without its text. Equal sources have the same text.
 *
 * @param path where it is
 * @param name how messages call it: the path as given, with forward slashes
 * @param outline its definitions
 */
record Source(Path path, String name, SourceOutline outline, Stamp stamp) {

  /** Tells whether a file has changed. */
  sealed interface Stamp {

    /** Of a file on disk. */
    record OnDisk(long size, FileTime modified) implements Stamp {}

    /** Of a text that is open in an editor. */
    record Open(String text) implements Stamp {}
  }
}
