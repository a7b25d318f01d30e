package org.clausewright.language.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * A TOML text whose values can be changed one by one; its comments and all else stay as they are.
 */
record TomlText(String text) {

  /** An entry in the text: from the first character of its key to the last of its value. */
  private record Entry(int start, TomlScanner.Value value) {}

  /** Gives a key in a table a value, which is written as TOML. */
  TomlText with(List<String> table, String key, String value) {
    TomlParseResult toml = Toml.parse(text);
    Optional<Entry> entry = entry(toml, table, key);
    if (entry.isPresent()) {
      return replaced(entry.get().value.start(), entry.get().value.end(), value);
    }
    String added = key(key) + " = " + value;
    List<Entry> beside = entries(toml, table);
    if (!beside.isEmpty()) {
      return after(beside.get(beside.size() - 1), added);
    }
    return table(toml, table)
        .flatMap(found -> position(toml, table))
        .flatMap(start -> into(start, table, added))
        .orElseGet(() -> append(table, added));
  }

  /** Takes a key out of a table. */
  TomlText without(List<String> table, String key) {
    return entry(Toml.parse(text), table, key).map(this::without).orElse(this);
  }

  private TomlText without(Entry entry) {
    if (isFirstOfLine(entry.start)) {
      return replaced(lineStart(entry.start), lineEnd(entry.value.end()), "");
    }
    int before = entry.start;
    while (Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    int after = entry.value.end();
    if (text.charAt(before - 1) == ',') {
      return replaced(before - 1, after, "");
    }
    while (after < text.length() && " ,".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return replaced(entry.start, after, "");
  }

  /** Writes an entry behind another one, in the same way. */
  private TomlText after(Entry entry, String added) {
    if (!isFirstOfLine(entry.start)) {
      return replaced(entry.value.end(), entry.value.end(), ", " + added);
    }
    String indent = text.substring(lineStart(entry.start), entry.start);
    String path = text.substring(entry.start, entry.value.lastKey());
    int end = lineEnd(entry.value.end());
    String line = indent + path + added + "\n";
    return replaced(end, end, text.startsWith("\n", end - 1) ? line : "\n" + line);
  }

  /** Writes the first entry of a table that is there; empty if it has no place of its own. */
  private Optional<TomlText> into(int start, List<String> table, String added) {
    if (text.charAt(start) != '[') {
      int brace = new TomlScanner(text).value(start).start() + 1;
      boolean empty = text.substring(brace).stripLeading().startsWith("}");
      return Optional.of(replaced(brace, brace, " " + added + (empty ? " " : ",")));
    }
    int end = lineEnd(start);
    boolean own = text.substring(start, end).matches("(?s)\\[\\s*" + header(table) + "\\s*].*");
    String line = text.startsWith("\n", end - 1) ? added + "\n" : "\n" + added + "\n";
    return own ? Optional.of(replaced(end, end, line)) : Optional.empty();
  }

  private static String header(List<String> table) {
    return String.join("\\s*\\.\\s*", table);
  }

  private TomlText append(List<String> table, String added) {
    String before = text.isEmpty() ? "" : text.endsWith("\n") ? "\n" : "\n\n";
    return new TomlText(text + before + "[" + String.join(".", table) + "]\n" + added + "\n");
  }

  /** The entries of a table that are not tables of their own, by their place. */
  private List<Entry> entries(TomlParseResult toml, List<String> table) {
    List<Entry> entries = new ArrayList<>();
    table(toml, table)
        .ifPresent(
            found -> {
              for (String key : found.keySet()) {
                if (!(found.get(List.of(key)) instanceof TomlTable)) {
                  entry(toml, table, key).ifPresent(entries::add);
                }
              }
            });
    entries.sort(Comparator.comparingInt(Entry::start));
    return entries;
  }

  private Optional<Entry> entry(TomlParseResult toml, List<String> table, String key) {
    List<String> path = new ArrayList<>(table);
    path.add(key);
    return table(toml, table)
        .filter(found -> found.contains(List.of(key)))
        .flatMap(found -> position(toml, path))
        .map(start -> new Entry(start, new TomlScanner(text).value(start)));
  }

  private static Optional<TomlTable> table(TomlParseResult toml, List<String> path) {
    return toml.get(path) instanceof TomlTable table ? Optional.of(table) : Optional.empty();
  }

  private Optional<Integer> position(TomlParseResult toml, List<String> path) {
    return Optional.ofNullable(toml.inputPositionOf(path)).map(this::offset);
  }

  private int offset(TomlPosition position) {
    int start = 0;
    for (int line = 1; line < position.line(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return text.offsetByCodePoints(start, position.column() - 1);
  }

  private boolean isFirstOfLine(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  private int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The first character of the next line. */
  private int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  private TomlText replaced(int start, int end, String words) {
    return new TomlText(text.substring(0, start) + words + text.substring(end));
  }

  private static String key(String key) {
    return key.matches("[A-Za-z0-9_-]+") ? key : string(key);
  }

  /** A text as a TOML value. */
  static String string(String words) {
    StringBuilder value = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      if (c == '"' || c == '\\') {
        value.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F) {
        value.append("\\u%04X".formatted((int) c));
      } else {
        value.append(c);
      }
    }
    return value.append('"').toString();
  }
}
