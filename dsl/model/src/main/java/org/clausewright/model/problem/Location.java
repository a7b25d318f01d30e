package org.clausewright.model.problem;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file as the reader was given it, with forward slashes
 * @param line from 1; 0 if the problem is the file as a whole
 * @param column from 1, in UTF-16 code units
 * @param length of the words concerned on that line, in UTF-16 code units
 * @param sourceLine the text of the line, for an excerpt; empty where there is none
 */
public record Location(String file, int line, int column, int length, String sourceLine)
    implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparingInt(Location::length);

  /** A file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0, 0, "");
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
