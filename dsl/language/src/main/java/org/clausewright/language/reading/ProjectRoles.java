package org.clausewright.language.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.model.problem.Edit;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** The roles that a project file names: those for which it says what policies call them. */
public final class ProjectRoles {

  private ProjectRoles() {}

  /** Gives a role another id in a project file; empty if the file doesn't name it. */
  public static Optional<Edit> renamed(String text, String role, String id) {
    TomlParseResult toml = Toml.parse(text);
    TomlPosition position = toml.inputPositionOf(List.of("style", "actors", role));
    if (position == null || toml.contains(List.of("style", "actors", id))) {
      return Optional.empty();
    }
    Matcher key =
        Pattern.compile("(?:[\\w\"'-]+\\s*\\.\\s*)*[\"']?(" + Pattern.quote(role) + ")")
            .matcher(text)
            .region(offset(text, position), text.length());
    return key.lookingAt()
        ? Optional.of(new Edit(key.start(1), role.length(), id))
        : Optional.empty();
  }

  private static int offset(String text, TomlPosition position) {
    int start = 0;
    for (int line = 1; line < position.line(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return Math.min(text.length(), start + position.column() - 1);
  }
}
