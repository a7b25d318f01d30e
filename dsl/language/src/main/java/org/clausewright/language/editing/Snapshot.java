package org.clausewright.language.editing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausewright.language.FileReading;
import org.clausewright.language.reading.EditedCollection;
import org.clausewright.language.reading.OpenTexts;

/**
 * All files of a workspace at one moment, by real path. It never changes, and any thread may ask
 * it.
 */
public final class Snapshot {

  private final List<EditedCollection> collections;
  private final OpenTexts open;

  Snapshot(List<EditedCollection> collections, OpenTexts open) {
    this.collections = List.copyOf(collections);
    this.open = open;
  }

  /** Nothing at all. */
  public static Snapshot empty() {
    return new Snapshot(List.of(), OpenTexts.NONE);
  }

  /** The files that are open. */
  public Collection<Path> open() {
    return open.paths();
  }

  /** The files that are checked. */
  public Stream<Path> files() {
    return collections.stream().flatMap(each -> each.files().stream());
  }

  /** A file by the path that it was found by, which may lead over links. */
  public Path path(Path file) {
    return first(each -> each.path(file)).orElse(file);
  }

  /** What is wrong with a file, and what it accepts; empty if it can't be read as a source. */
  public Optional<FileReading> reading(Path file) {
    return first(each -> each.reading(file));
  }

  /** What would be wrong with a file if it had another text. */
  public Optional<FileReading> reading(Path file, String text) {
    return first(each -> each.reading(file, text));
  }

  /** The analysis of a file, open or not; empty if it can't be read as a source. */
  public Optional<Analysis> analysis(Path file) {
    return first(each -> each.analysis(file));
  }

  private <T> Optional<T> first(Function<EditedCollection, Optional<T>> ask) {
    return collections.stream().map(ask).flatMap(Optional::stream).findFirst();
  }

  /**
   * The analyses of the files in a file's collection, one after another, none of them kept.
   *
   * @param text whether a file is worth analysing
   */
  public Stream<Analysis> beside(Path file, Predicate<String> text) {
    return collections.stream()
        .filter(each -> each.holds(file))
        .limit(1)
        .flatMap(each -> each.analyses(text));
  }

  /**
   * Works on the analyses of the files in a file's collection, side by side.
   *
   * @param text whether a file is worth analysing
   * @return what came of the work, in the order of the files
   */
  public <R> List<R> beside(Path file, Predicate<String> text, Function<Analysis, R> work) {
    return collections.stream()
        .filter(each -> each.holds(file))
        .findFirst()
        .map(each -> each.analyses(each.known(), text, work))
        .orElse(List.of());
  }

  /** The texts of the project files that hold for a file and those beside it, by path. */
  public Map<Path, String> projectFiles(Path file) {
    return collections.stream()
        .filter(each -> each.holds(file))
        .findFirst()
        .map(EditedCollection::projectFiles)
        .orElse(Map.of());
  }

  /**
   * Works on the analyses of all files that are checked, side by side.
   *
   * @param text whether a file is worth analysing
   * @return what came of the work, in the order of the files
   */
  public <R> List<R> everywhere(Predicate<String> text, Function<Analysis, R> work) {
    return collections.stream()
        .flatMap(each -> each.analyses(each.files(), text, work).stream())
        .toList();
  }

  /**
   * Checks files side by side, each of which is told once it is done.
   *
   * @param wanted which of them
   * @param done takes what came of each, one after another; if it throws, the rest is left
   */
  public void check(Predicate<Path> wanted, Consumer<FileReading> done) {
    for (EditedCollection each : collections) {
      each.check(each.files().stream().filter(wanted).toList(), done);
    }
  }

  /** What is wrong with files that can't be checked, and with project files. */
  public Stream<FileReading> others() {
    return collections.stream().flatMap(each -> each.others().stream());
  }
}
