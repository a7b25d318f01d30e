package org.clausewright.language.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.rules.Settings;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the project file of a policy: {@code clausewright.toml} in its folder or the nearest folder
 * above.
 */
final class ProjectFiles {

  private static final String NAME = "clausewright.toml";
  private static final int MAXIMUM_HEIGHT = 32;
  private static final long MAXIMUM_BYTES = 1 << 20;

  private final Map<Path, Settings> byFolder = new HashMap<>();
  private final List<Path> found = new ArrayList<>();
  private final List<Problem> problems;
  private final OpenTexts open;

  /**
   * @param problems where problems of project files are added
   * @param open texts that are read instead of the files
   */
  ProjectFiles(List<Problem> problems, OpenTexts open) {
    this.problems = problems;
    this.open = open;
  }

  /** The settings that hold for a policy. */
  Settings of(Source source) {
    return of(source.path().toAbsolutePath().getParent(), 0);
  }

  /** The project files found so far, by path. */
  List<Path> found() {
    return found.stream().sorted().toList();
  }

  private Settings of(@Nullable Path folder, int height) {
    if (folder == null || height > MAXIMUM_HEIGHT) {
      return Settings.DEFAULT;
    }
    Settings known = byFolder.get(folder);
    if (known == null) {
      Path file = folder.resolve(NAME);
      known = exists(file) ? read(file) : of(folder.getParent(), height + 1);
      byFolder.put(folder, known);
    }
    return known;
  }

  private boolean exists(Path file) {
    return open.text(file).isPresent() || Files.isRegularFile(file);
  }

  private Settings read(Path file) {
    found.add(file);
    Path here = Path.of("").toAbsolutePath();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    String name = shown.toString().replace('\\', '/');
    return text(file, name)
        .map(text -> new ProjectFile(new SourceText(file, name, text), problems).settings())
        .orElse(Settings.DEFAULT);
  }

  private Optional<String> text(Path file, String name) {
    Optional<String> text = open.text(file);
    if (text.isPresent()) {
      return text;
    }
    try {
      if (Files.size(file) <= MAXIMUM_BYTES) {
        return Optional.of(Files.readString(file));
      }
    } catch (IOException e) {
      // told below: it can't be read, or it isn't text
    }
    problems.add(
        new Problem(
            Severity.ERROR,
            "unreadable-file",
            "The project file can't be read as text.",
            "It is a short text file in UTF-8; the language reference shows one.",
            Location.of(name)));
    return Optional.empty();
  }
}
