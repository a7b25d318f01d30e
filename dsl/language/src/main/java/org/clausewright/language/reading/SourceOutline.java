package org.clausewright.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source file defines at its top level, found by scanning its characters: enough to know
 * which files go together without parsing them.
 *
 * @param depth of the most deeply nested braces
 */
public record SourceOutline(List<Entry> entries, int depth) {

  private static final Set<String> SHARED = Set.of("vocabulary", "trust", "school", "partnership");

  /**
   * A definition.
   *
   * @param keyword such as {@code policy}
   * @param of the name after {@code of}: a policy's organisation, an adoption's policy
   */
  public record Entry(String keyword, String name, Optional<String> of, int line) {}

  public SourceOutline {
    entries = List.copyOf(entries);
  }

  /** Whether other files may need this one: it defines a vocabulary or an organisation. */
  public boolean isShared() {
    return entries.stream().anyMatch(entry -> SHARED.contains(entry.keyword()));
  }

  /** Scans a text; never fails, whatever the text. */
  public static SourceOutline of(String text) {
    return new Scanner(text).scan();
  }

  private static final class Scanner {
    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private int at;
    private int line = 1;
    private int headerLine = 1;
    private int depth;
    private int deepest;

    private Scanner(String text) {
      this.text = text;
    }

    private SourceOutline scan() {
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '"') {
          quotation();
        } else if (text.startsWith("//", at)) {
          skipTo("\n", 0);
        } else if (text.startsWith("/*", at)) {
          skipTo("*/", 2);
        } else if (c == '{') {
          open();
        } else if (c == '}') {
          depth = Math.max(0, depth - 1);
          step();
        } else if (depth == 0 && Character.isLetter(c)) {
          word();
        } else {
          step();
        }
      }
      definition();
      return new SourceOutline(entries, deepest);
    }

    private void word() {
      int start = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      String word = text.substring(start, at);
      if (header.size() >= 2 && isKeyword(word) && !header.get(header.size() - 1).equals("of")) {
        definition();
      }
      if (header.isEmpty()) {
        headerLine = line;
      }
      header.add(word);
    }

    private static boolean isKeyword(String word) {
      return SHARED.contains(word) || word.equals("policy") || word.equals("adoption");
    }

    private void open() {
      if (depth == 0) {
        definition();
      }
      depth++;
      deepest = Math.max(deepest, depth);
      step();
    }

    private void definition() {
      if (header.size() >= 2) {
        int of = header.indexOf("of");
        Optional<String> target =
            of >= 2 && of + 1 < header.size() ? Optional.of(header.get(of + 1)) : Optional.empty();
        entries.add(new Entry(header.get(0), header.get(1), target, headerLine));
      }
      header.clear();
    }

    private void quotation() {
      boolean block = text.startsWith("\"\"\"", at);
      at += block ? 3 : 1;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length()) {
          step();
          step();
        } else if (block
            ? text.startsWith("\"\"\"", at) && !text.startsWith("\"\"\"\"", at)
            : c == '"') {
          at += block ? 3 : 1;
          return;
        } else if (!block && c == '\n') {
          return;
        } else {
          step();
        }
      }
    }

    private void skipTo(String end, int length) {
      int found = text.indexOf(end, at + length);
      int stop = found < 0 ? text.length() : found + length;
      while (at < stop) {
        step();
      }
    }

    private void step() {
      if (text.charAt(at) == '\n') {
        line++;
      }
      at++;
    }
  }
}
