package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausewright.language.FileReading;
import org.clausewright.language.editing.Analysis;

/**
 * A collection at one moment of its being edited: what is shared in it has been read, its other
 * files are read when they are asked for, by whichever thread.
 */
public final class EditedCollection {

  private final CollectionReader reader;
  private final Collection collection;
  private final CollectionReader.Common common;
  private final Map<Path, Source> asked = new LinkedHashMap<>();
  private final Map<Path, Source> known = new LinkedHashMap<>();

  EditedCollection(CollectionReader reader, Collection collection, CollectionReader.Common common) {
    this.reader = reader;
    this.collection = collection;
    this.common = common;
    collection.asked().forEach(source -> asked.put(source.path(), source));
    known.putAll(asked);
    collection.shared().forEach(source -> known.putIfAbsent(source.path(), source));
  }

  /** The real paths of the files that are checked, unless they can't be read. */
  public List<Path> files() {
    return List.copyOf(asked.keySet());
  }

  /** A file by the path that it was found by. */
  public Optional<Path> path(Path file) {
    String name = collection.requested().get(file);
    return Optional.ofNullable(name)
        .or(() -> Optional.ofNullable(known.get(file)).map(Source::name))
        .map(each -> Path.of(each).toAbsolutePath());
  }

  /** Whether a file is checked, or holds definitions for those that are. */
  public boolean holds(Path file) {
    return collection.requested().containsKey(file) || known.containsKey(file);
  }

  /**
   * Checks files side by side; those that were checked before and can't have changed are not
   * checked again.
   *
   * @param wanted some of the {@link #files}
   * @param done takes what came of each, one after another in this thread; if it throws, the rest
   *     is left
   */
  public void check(List<Path> wanted, Consumer<FileReading> done) {
    if (wanted.isEmpty()) {
      return;
    }
    boolean few = wanted.size() < Runtime.getRuntime().availableProcessors();
    try (Parallel parallel = new Parallel()) {
      parallel.each(wanted, file -> check(asked.get(file), few), done);
    }
  }

  private FileReading check(Source source, boolean few) {
    Result result = reader.load(source, collection, CompletableFuture.completedFuture(common), few);
    return CollectionReader.read(source.name(), Optional.of(result), common);
  }

  /** What is wrong with files that are not among {@link #files}: unreadable ones, project files. */
  public List<FileReading> others() {
    Set<String> names = new HashSet<>();
    asked.values().forEach(source -> names.add(source.name()));
    List<FileReading> others = new ArrayList<>();
    common.problems().keySet().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .forEach(name -> others.add(CollectionReader.read(name, Optional.empty(), common)));
    return others;
  }

  /** What came of checking a file; empty if it is not among {@link #files}. */
  public Optional<FileReading> reading(Path file) {
    return Optional.ofNullable(asked.get(file)).map(source -> check(source, true));
  }

  /**
   * What would be wrong with a file if it had another text; empty if it is not among {@link
   * #files}.
   */
  public Optional<FileReading> reading(Path file, String text) {
    return Optional.ofNullable(asked.get(file))
        .map(source -> reader.read(source, text, collection, common));
  }

  /**
   * A file's analysis. Those of open files are made when they are checked; that of another is made
   * anew each time.
   */
  public Optional<Analysis> analysis(Path file) {
    return Optional.ofNullable(known.get(file)).flatMap(this::analysis).or(() -> blank(file));
  }

  private Optional<Analysis> analysis(Source source) {
    boolean checked = asked.containsKey(source.path());
    return checked && collection.open().text(source.path()).isPresent()
        ? reader
            .load(source, collection, CompletableFuture.completedFuture(common), true)
            .analysis()
        : reader.analyse(source, collection, common);
  }

  /** An open file in which nothing is written yet: an error, but one may begin to write. */
  private Optional<Analysis> blank(Path file) {
    return collection
        .open()
        .text(file)
        .filter(text -> text.isBlank() && collection.requested().containsKey(file))
        .map(text -> new SourceText(file, collection.requested().get(file), text))
        .map(text -> reader.analyse(text, common));
  }

  /**
   * The analyses of files that are checked or shared, each made when it is its turn.
   *
   * @param text whether a file's text makes it worth while
   */
  public Stream<Analysis> analyses(Predicate<String> text) {
    return known.values().stream().map(source -> analysis(source, text)).flatMap(Optional::stream);
  }

  /** What is defined in the files that are checked or hold what those look names up in. */
  public Stream<SourceOutline.Entry> definitions() {
    return known.values().stream().flatMap(source -> source.outline().entries().stream());
  }

  /** The real paths of the files that are checked or hold what those look names up in. */
  public List<Path> known() {
    return List.copyOf(known.keySet());
  }

  /**
   * Works on the analyses of files side by side. What is not open is analysed as far as its names,
   * without records.
   *
   * @param files some of those that are {@link #known}
   * @param text whether a file's text makes it worth while
   * @return what came of the work, in the order of the files
   */
  public <R> List<R> analyses(
      List<Path> files, Predicate<String> text, Function<Analysis, R> work) {
    List<R> results = new ArrayList<>();
    try (Parallel parallel = new Parallel()) {
      parallel.each(
          files,
          file -> analysis(known.get(file), text).map(work),
          result -> result.ifPresent(results::add));
    }
    return results;
  }

  /** The texts of the project files that hold for files of the collection, by path. */
  public Map<Path, String> projectFiles() {
    Map<Path, String> texts = new LinkedHashMap<>();
    SourceReader reading = new SourceReader(new ArrayList<>(), collection.open());
    for (Path file : collection.projectFiles()) {
      reading.read(file, file.toString()).ifPresent(text -> texts.put(file, text.text()));
    }
    return texts;
  }

  private Optional<Analysis> analysis(Source source, Predicate<String> wanted) {
    Optional<SourceText> text =
        new SourceReader(new ArrayList<>(), collection.open())
            .read(source.path(), source.name())
            .filter(each -> wanted.test(each.text()));
    boolean kept =
        collection.shared().contains(source) || collection.open().text(source.path()).isPresent();
    return text.flatMap(
        each -> kept ? analysis(source.path()) : Optional.of(reader.analyse(each, common)));
  }
}
