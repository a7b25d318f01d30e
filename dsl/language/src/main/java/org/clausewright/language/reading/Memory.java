package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.clausewright.language.rules.Settings;

/** What came of earlier readings, so that only what has changed is read again. */
final class Memory {

  private record Scanned(Source.Stamp stamp, Result result) {}

  private record Loaded(Source source, Settings settings, Shared shared, Result result) {

    boolean holdsFor(Source wanted, Settings under, Shared beside) {
      return shared == beside && source.equals(wanted) && settings.equals(under);
    }
  }

  private final Map<Path, Scanned> scans = new ConcurrentHashMap<>();
  private final Map<Path, Loaded> loads = new ConcurrentHashMap<>();
  private List<Source> sharedSources = List.of();
  private Optional<Shared> shared = Optional.empty();

  /** The scan of a file, anew if it has changed. */
  Result scan(Path path, OpenTexts open, Supplier<Result> scan) {
    Optional<Source.Stamp> stamp = SourceReader.stamp(path, open);
    Scanned known = scans.get(path);
    if (stamp.isPresent() && known != null && known.stamp.equals(stamp.get())) {
      return known.result;
    }
    Result result = scan.get();
    stamp.ifPresent(each -> scans.put(path, new Scanned(each, result)));
    return result;
  }

  /** What is shared, anew if any of it has changed. */
  synchronized Shared share(List<Source> sources, Supplier<Shared> load) {
    if (shared.isEmpty() || !sharedSources.equals(sources)) {
      shared = Optional.of(load.get());
      sharedSources = sources;
    }
    return shared.get();
  }

  /** What came of a source, anew if it, its settings or what is shared have changed. */
  Result load(Source source, Settings settings, Shared beside, Supplier<Result> load) {
    Loaded known = loads.get(source.path());
    if (known != null && known.holdsFor(source, settings, beside)) {
      return known.result;
    }
    Result result = load.get();
    loads.put(source.path(), new Loaded(source, settings, beside, result));
    return result;
  }

  /** Forgets all other files. */
  void keep(Listing files) {
    Predicate<Path> gone =
        path -> !files.requested().containsKey(path) && !files.companions().containsKey(path);
    scans.keySet().removeIf(gone);
    loads.keySet().removeIf(gone);
  }
}
