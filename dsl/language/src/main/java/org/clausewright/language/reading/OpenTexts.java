package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts of files that are open in an editor: they count instead of what is on disk. */
public final class OpenTexts {

  /** Nothing is open: all files are as they are on disk. */
  public static final OpenTexts NONE = new OpenTexts(Map.of());

  private final Map<Path, String> texts;

  /**
   * @param texts by real path; a file need not be on disk
   */
  public OpenTexts(Map<Path, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** The real paths of the files. */
  public Set<Path> paths() {
    return texts.keySet();
  }

  /** The text of a file, by real path; empty if it is not open. */
  public Optional<String> text(Path path) {
    return Optional.ofNullable(texts.get(path));
  }

  /** These texts and another, which counts instead of what there was for its file. */
  OpenTexts with(Path path, String text) {
    Map<Path, String> all = new HashMap<>(texts);
    all.put(path, text);
    return new OpenTexts(all);
  }
}
