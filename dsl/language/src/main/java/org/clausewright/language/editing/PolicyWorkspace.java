package org.clausewright.language.editing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausewright.language.Checking;
import org.clausewright.language.reading.CollectionReader;
import org.clausewright.language.reading.Listing;
import org.clausewright.language.reading.OpenTexts;
import org.clausewright.language.reading.RealPath;

/**
 * What an editor works on: folders of policies, and texts that are open and not saved yet. It may
 * be used by one thread; the snapshots that it gives by any.
 */
public final class PolicyWorkspace {

  private record Open(Path file, String text) {}

  private final Supplier<Checking> checking;
  private final Set<Path> folders = new LinkedHashSet<>();
  private final Map<Path, Open> open = new LinkedHashMap<>();
  private final Map<Path, CollectionReader> readers = new HashMap<>();
  private Optional<Checking> checked = Optional.empty();
  private Optional<List<Listing>> listings = Optional.empty();

  /**
   * @param checking asked anew for each snapshot, since the day on which reviews are judged goes by
   */
  public PolicyWorkspace(Supplier<Checking> checking) {
    this.checking = checking;
  }

  /** Adds a folder whose policies are checked, open or not. */
  public void addFolder(Path folder) {
    folders.add(folder);
    listings = Optional.empty();
  }

  public void removeFolder(Path folder) {
    folders.remove(folder);
    listings = Optional.empty();
  }

  /** Takes a text for that of a file, wherever it is and whether or not there is such a file. */
  public void open(Path file, String text) {
    if (open.put(RealPath.of(file), new Open(file, text)) == null) {
      listings = Optional.empty();
    }
  }

  /** Goes back to what is on disk. */
  public void close(Path file) {
    if (open.remove(RealPath.of(file)) != null) {
      listings = Optional.empty();
    }
  }

  /** Looks at the disk again: files may have come, gone or changed. */
  public void refresh() {
    listings = Optional.empty();
  }

  /** How everything is now. What is shared has been read, nothing else has. */
  public Snapshot snapshot() {
    Checking now = checking.get();
    if (!checked.equals(Optional.of(now))) {
      readers.clear();
      checked = Optional.of(now);
    }
    Map<Path, String> texts = new HashMap<>();
    open.forEach((path, each) -> texts.put(path, each.text));
    OpenTexts unsaved = new OpenTexts(texts);
    List<Listing> found = listings.orElseGet(() -> Listing.of(folders, sources(), unsaved));
    listings = Optional.of(found);
    readers.keySet().retainAll(found.stream().map(Listing::folder).collect(Collectors.toSet()));
    return new Snapshot(
        found.stream()
            .map(
                files ->
                    readers
                        .computeIfAbsent(files.folder(), key -> CollectionReader.repeated(now))
                        .read(files, unsaved))
            .toList(),
        unsaved);
  }

  /** Open files that are read as policies, which a project file is not. */
  private List<Path> sources() {
    return open.values().stream()
        .map(Open::file)
        .filter(file -> !file.toString().endsWith(".toml"))
        .toList();
  }
}
