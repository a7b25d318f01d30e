package org.clausewright.language;

import java.nio.file.Path;
import java.util.List;
import org.clausewright.language.reading.SourceFormatter;
import org.clausewright.model.problem.Problem;

/** Formats the text of a source file: layout only, never a word. */
public final class PolicyFormatter {

  private PolicyFormatter() {}

  /**
   * What came of formatting.
   *
   * @param text the formatted text; the text as given if there are problems
   * @param problems syntax errors, which stand in the way of formatting
   */
  public record Formatted(String text, List<Problem> problems) {
    public Formatted {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Formats a text.
   *
   * @param name how problems call the file
   */
  public static Formatted format(String name, String text) {
    return SourceFormatter.format(Path.of("formatted.policy"), name, text);
  }

  /**
   * Formats a file in memory; the file itself is not written.
   *
   * @return the formatted text, and problems also where the file can't be read as text
   */
  public static Formatted format(Path file) {
    return SourceFormatter.format(file);
  }
}
