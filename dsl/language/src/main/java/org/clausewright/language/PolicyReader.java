package org.clausewright.language;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.clausewright.language.reading.CollectionReader;

/** Reads policies: paths in, records and problems out. */
public final class PolicyReader {

  private PolicyReader() {}

  /**
   * Sets the language up ahead of the first reading; may run beside other work.
   *
   * @param rules whether policies will be checked by the rules
   */
  public static void prepare(boolean rules) {
    CollectionReader.prepare(rules);
  }

  /**
   * Reads files and, for folders, all {@code .policy} files below them, with the vocabularies and
   * organisations of the collection that they belong to.
   *
   * @return never null; whatever is wrong with a file is among the problems
   */
  public static Reading read(List<Path> paths) {
    return CollectionReader.unchecking().read(paths);
  }

  /** Reads as above, and checks the policies by the rules as well. */
  public static Reading read(List<Path> paths, Checking checking) {
    return CollectionReader.once(true, checking).read(paths);
  }

  /**
   * Finds what is wrong with files and folders, keeping nothing of them.
   *
   * @return the problems, with a library without policies
   */
  public static Reading check(List<Path> paths, Checking checking) {
    return CollectionReader.once(false, checking).read(paths);
  }

  /**
   * A check to be repeated: each time it finds what is wrong now, but reads only what has changed.
   */
  public static Supplier<Reading> repeatedCheck(List<Path> paths, Checking checking) {
    CollectionReader reader = CollectionReader.repeated(checking);
    return () -> reader.read(paths);
  }
}
