package org.clausewright.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a whole output folder aside and swaps it in at the end: readers see the old output or the
 * new, never a mixture, whenever the process ends. Files may be written side by side.
 */
public final class OutputFolder implements AutoCloseable {

  /** Marks a folder as ours to replace. */
  public static final String MARKER = ".clausewright";

  private final Path target;
  private final Path aside;
  private final Spares spares;

  /** Whether what is aside began as a spare, so that there may be something at every path. */
  private final boolean begun;

  private final Map<String, Place> folders = new ConcurrentHashMap<>();
  private final LongAdder written = new LongAdder();
  private final LongAdder kept = new LongAdder();
  private boolean committed;

  /**
   * A folder aside.
   *
   * @param others names of what was there before, and nothing was put into the place of
   */
  private record Place(Path folder, Set<String> others) {

    private static Place made(Path folder) throws IOException {
      Files.createDirectory(folder);
      return new Place(folder, Set.of());
    }

    private static Place found(Path folder) {
      Set<String> others = ConcurrentHashMap.newKeySet();
      String[] names = folder.toFile().list();
      others.addAll(names == null ? List.of() : List.of(names));
      return new Place(folder, others);
    }

    /** Where something of that name is put. */
    private Path put(String name) {
      Path path = folder.resolve(name);
      boolean below = path.getNameCount() == folder.getNameCount() + 1;
      if (!below || name.equals("..") || name.equals(".")) {
        throw new IllegalArgumentException("outside the output folder: " + path);
      }
      if (!others.isEmpty()) {
        others.remove(name);
      }
      return path;
    }

    private void deleteOthers() {
      others.forEach(name -> FolderTree.deleteAll(folder.resolve(name)));
    }
  }

  private OutputFolder(Path target, Path aside, Spares spares) throws IOException {
    this.target = target;
    this.aside = aside;
    this.spares = spares;
    begun = spares.take(target, aside);
    folders.put("", begun ? Place.found(aside) : Place.made(aside));
  }

  /**
   * Prepares to replace a folder.
   *
   * @param spares where the output that is replaced is kept for a later build, if that is worth it
   * @throws FileAlreadyExistsException if it holds files that were not written by us
   * @throws IOException if nothing can be written beside it
   */
  public static OutputFolder replacing(Path folder, Spares spares) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (Files.exists(target) && !isOurs(target)) {
      throw new FileAlreadyExistsException(
          folder.toString(), null, "it holds other files, which would be lost");
    }
    Path parent = target.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(folder.toString(), null, "it is the root folder");
    }
    if (Files.exists(parent) && !Files.isDirectory(parent)) {
      throw new FileSystemException(parent.toString(), null, "It is a file, not a folder");
    }
    Files.createDirectories(parent);
    removeLeftBehind(target);
    Path aside = parent.resolve(prefix(target) + ProcessHandle.current().pid());
    OutputFolder output = new OutputFolder(target, aside, spares);
    try {
      output.mark();
    } catch (UncheckedIOException e) {
      output.close();
      throw e.getCause();
    }
    return output;
  }

  private static boolean isOurs(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return Files.exists(folder.resolve(MARKER)) || files.findAny().isEmpty();
    }
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + "-";
  }

  /** Removes what processes that ended before their time have left beside the folder. */
  private static void removeLeftBehind(Path target) throws IOException {
    Pattern name = Pattern.compile(Pattern.quote(prefix(target)) + "(\\d{1,18})");
    try (Stream<Path> beside = Files.list(target.getParent())) {
      for (Path each : beside.toList()) {
        var named = name.matcher(each.getFileName().toString());
        if (named.matches() && !isAtWork(Long.parseLong(named.group(1))) && isOurs(each)) {
          remove(each);
        }
      }
    }
  }

  /** Removes a folder of ours, which is known as such to the end. */
  private static void remove(Path folder) throws IOException {
    FolderTree.delete(folder, MARKER);
  }

  private static boolean isAtWork(long process) {
    return process != ProcessHandle.current().pid() && ProcessHandle.of(process).isPresent();
  }

  /** Without a moment in which a spare would not be known as ours. */
  private void mark() throws IOException {
    OutputFile marker =
        OutputFile.text(MARKER, "Written by clausewright; the next build replaces this folder.\n");
    Path place = place(MARKER);
    if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
        || !Arrays.equals(Files.readAllBytes(place), marker.content())) {
      write(marker);
    }
  }

  /** Writes a file aside. */
  public void write(OutputFile file) {
    try {
      Path place = place(file.path());
      if (begun) {
        // Never into what is there: it may be a file of the old output at the same time.
        FolderTree.deleteAll(place);
      }
      Files.write(place, file.content());
      written.increment();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a file over from the old output as it is.
   *
   * @param path relative to the folder
   */
  public void keep(String path) {
    try {
      Path place = place(path);
      Path old = target.resolve(path);
      if (!begun || !isSame(place, old)) {
        link(place, old);
      }
      kept.increment();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether two paths lead to one file. */
  private static boolean isSame(Path one, Path other) throws IOException {
    try {
      Object key = key(one);
      return key != null && key.equals(key(other));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static @Nullable Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  private void link(Path place, Path old) throws IOException {
    if (begun) {
      FolderTree.deleteAll(place);
    }
    try {
      Files.createLink(place, old);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(old, place);
    }
  }

  private Path place(String path) throws IOException {
    int end = path.lastIndexOf('/') + 1;
    return folder(path.substring(0, end)).put(path.substring(end));
  }

  /** A folder by its path, which is empty or ends with a slash. */
  private Place folder(String path) throws IOException {
    Place folder = folders.get(path);
    return folder == null ? createFolder(path) : folder;
  }

  /** One after another: systems make folders in the same folder no faster side by side. */
  private synchronized Place createFolder(String path) throws IOException {
    Place known = folders.get(path);
    if (known != null) {
      return known;
    }
    int last = path.length() - 1;
    int end = path.lastIndexOf('/', last - 1) + 1;
    Path folder = folder(path.substring(0, end)).put(path.substring(end, last));
    Place place;
    if (begun && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      place = Place.found(folder);
    } else {
      FolderTree.deleteAll(folder); // such as a link, which could lead anywhere
      place = Place.made(folder);
    }
    folders.put(path, place);
    return place;
  }

  /** Sets up what {@link #commit} would wait for; may run beside other work. */
  public static void prepareCommit() {
    FolderExchange.prepare();
  }

  /** Puts what was written in the place of the old output, and removes the old one. */
  public void commit() throws IOException {
    folders.values().forEach(Place::deleteOthers);
    boolean replaces = Files.exists(target);
    if (!replaces) {
      move(aside, target);
    } else if (!FolderExchange.exchange(aside, target)) {
      exchangeInTwoSteps();
    }
    committed = true;
    boolean alike = kept.sum() > written.sum();
    if (replaces && !(alike && spares.put(target, aside, kept.sum()))) {
      remove(aside);
    }
    if (!alike) {
      spares.make(target, written.sum() + kept.sum());
    }
  }

  /** Leaves a moment without output: only where the system can't do it in one step. */
  private void exchangeInTwoSteps() throws IOException {
    Path old = aside.resolveSibling(aside.getFileName() + "-old");
    move(target, old);
    try {
      move(aside, target);
    } catch (IOException e) {
      move(old, target);
      throw e;
    }
    move(old, aside);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** Removes what was written aside, unless it was put in place. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      remove(aside);
    }
  }
}
