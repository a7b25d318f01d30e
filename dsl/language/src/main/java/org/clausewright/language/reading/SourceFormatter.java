package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.PolicyFormatter.Formatted;
import org.clausewright.language.checking.Findings;
import org.clausewright.language.formatting.PolicyLayout;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.eclipse.xtext.resource.XtextResource;

/** Parses a source text and lays it out anew, unless it has syntax errors. */
public final class SourceFormatter {

  private SourceFormatter() {}

  /** Formats a file. */
  public static Formatted format(Path file) {
    List<Problem> problems = new ArrayList<>();
    SourceReader reader = new SourceReader(problems);
    return reader
        .scan(file, file.toString().replace('\\', '/'))
        .flatMap(source -> reader.read(source.path(), source.name()))
        .map(SourceFormatter::format)
        .orElseGet(() -> new Formatted("", problems));
  }

  /** Formats a text. */
  public static Formatted format(Path path, String name, String text) {
    if (text.isBlank()) {
      Problem empty =
          new Problem(
              Severity.ERROR, "empty-file", "There is nothing to format.", "", Location.of(name));
      return new Formatted(text, List.of(empty));
    }
    return format(new SourceText(path, name, text));
  }

  private static Formatted format(SourceText source) {
    List<Problem> problems = new ArrayList<>();
    XtextResource resource = SingleSource.parse(source);
    new Findings(source, problems).addAll(resource.getErrors());
    return problems.isEmpty()
        ? new Formatted(PolicyLayout.format(resource.getParseResult().getRootNode()), problems)
        : new Formatted(source.text(), problems);
  }
}
