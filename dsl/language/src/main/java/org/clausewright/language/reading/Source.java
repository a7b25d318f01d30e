package org.clausewright.language.reading;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A source file that can be read, without its text. Equal sources have the same text.
 *
 * @param path where it is
 * @param name how messages call it: the path as given, with forward slashes
 * @param outline its definitions
 * @param checksum of its content; empty if none is wanted
 */
record Source(Path path, String name, SourceOutline outline, String checksum, Stamp stamp) {

  /** Tells whether a file has changed. */
  sealed interface Stamp {

    /** Of a file on disk. */
    record OnDisk(long size, FileTime modified) implements Stamp {}

    /** Of a text that is open in an editor. */
    record Open(String text) implements Stamp {}
  }

  // Those of records would make code at run time, which every start of the command would wait for.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source source
        && path.equals(source.path)
        && name.equals(source.name)
        && stamp.equals(source.stamp)
        && outline.equals(source.outline);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
