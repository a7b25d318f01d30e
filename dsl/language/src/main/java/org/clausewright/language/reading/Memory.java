package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.clausewright.language.rules.Settings;

/** What came of earlier readings, so that only what has changed is read again. */
final class Memory {

  private record Scanned(Source.Stamp stamp, Result result) {}

  private record Loaded(Settings settings, Result result) {}

  private final Map<Path, Scanned> scans = new ConcurrentHashMap<>();
  private final Map<Source, Loaded> loads = new ConcurrentHashMap<>();
  private List<Source> sharedSources = List.of();
  private Optional<Shared> shared = Optional.empty();

  /** The scan of a file, anew if it has changed. */
  Result scan(Path path, Supplier<Result> scan) {
    Optional<Source.Stamp> stamp = SourceReader.stamp(path);
    Scanned known = scans.get(path);
    if (stamp.isPresent() && known != null && known.stamp.equals(stamp.get())) {
      return known.result;
    }
    Result result = scan.get();
    stamp.ifPresent(each -> scans.put(path, new Scanned(each, result)));
    return result;
  }

  /** What is shared, anew if any of it has changed; then everything that uses it is forgotten. */
  Shared share(List<Source> sources, Supplier<Shared> load) {
    if (shared.isEmpty() || !sharedSources.equals(sources)) {
      loads.clear();
      shared = Optional.of(load.get());
      sharedSources = sources;
    }
    return shared.get();
  }

  /** What came of a source, anew if it or its settings have changed. */
  Result load(Source source, Settings settings, Supplier<Result> load) {
    Loaded known = loads.get(source);
    if (known != null && known.settings.equals(settings)) {
      return known.result;
    }
    Result result = load.get();
    loads.put(source, new Loaded(settings, result));
    return result;
  }
}
