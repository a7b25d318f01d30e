package org.clausewright.language;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausewright.language.reading.Collection;
import org.clausewright.language.reading.CollectionReader;
import org.clausewright.language.reading.CollectionReader.Common;
import org.clausewright.model.organisation.Topic;

/** Policies that are found, and can be read one by one without keeping them all. */
public final class PolicyCollection {

  private final CollectionReader reader;
  private final Collection collection;
  private final CompletableFuture<Common> loading;

  private PolicyCollection(CollectionReader reader, Collection collection) {
    this.reader = reader;
    this.collection = collection;
    this.loading = reader.load(collection);
  }

  /**
   * Finds files and, for folders, all {@code .policy} files below them, with the vocabularies and
   * organisations of the collection that they belong to.
   */
  public static PolicyCollection find(List<Path> paths, Checking checking) {
    return find(paths, checking, content -> "");
  }

  /**
   * Finds files as above.
   *
   * @param checksum made of the content of each file, see {@link SourceFile#checksum}
   */
  public static PolicyCollection find(
      List<Path> paths, Checking checking, Function<byte[], String> checksum) {
    CollectionReader reader = CollectionReader.once(true, checking);
    return new PolicyCollection(reader, reader.find(paths, checksum));
  }

  /** Names of the files asked for. */
  public List<String> names() {
    return List.copyOf(collection.requested().values());
  }

  /** The files asked for that can be read, by path. */
  public List<SourceFile> files() {
    return collection.files();
  }

  /**
   * The files that a change of can concern every policy: vocabularies, organisations, adopted
   * policies and project files, by path.
   */
  public List<SourceFile> context() {
    return collection.context();
  }

  /**
   * Reads files side by side.
   *
   * @param wanted which of the files asked for are read
   * @param work done with each file where it is read, beside others
   * @param done takes what came of the work, one after another in order of the files' names, with
   *     few waiting
   * @return the topics of the collection's vocabularies
   */
  public <R> List<Topic> read(
      Predicate<SourceFile> wanted, Function<FileReading, R> work, Consumer<R> done) {
    return reader.read(collection, loading, wanted, work, done);
  }
}
