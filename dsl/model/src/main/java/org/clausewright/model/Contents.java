package org.clausewright.model;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.prose.Prose;

/**
 * A table of contents as the document prints it.
 *
 * @param pageTitle heading of the page column
 */
public record Contents(Prose title, Optional<String> pageTitle, List<Entry> entries)
    implements Block {

  public Contents {
    entries = List.copyOf(entries);
  }

  /**
   * A printed entry.
   *
   * @param page page or pages as printed
   * @param targetId the section that it leads to
   */
  public record Entry(Prose text, Optional<String> page, Optional<String> targetId) {}
}
