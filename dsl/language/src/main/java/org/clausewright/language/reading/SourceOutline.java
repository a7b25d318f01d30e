package org.clausewright.language.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source file defines at its top level, found by scanning its bytes: enough to know which
 * files go together without parsing them. All that means something to it is ASCII.
 *
 * @param depth of the most deeply nested braces
 * @param references how many cross-references and terms its texts may hold
 */
public record SourceOutline(List<Entry> entries, int depth, int references) {

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
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Scans a text in UTF-8; never fails, whatever the bytes. */
  static SourceOutline of(byte[] text) {
    return new Scanner(text).scan();
  }

  private static final class Scanner {
    /** The characters that mean something inside braces, in texts, and in texts of one line. */
    private static final boolean[] OF_CODE = marks("\"/{}");

    private static final boolean[] OF_TEXT = marks("\"\\{[");
    private static final boolean[] OF_LINE = marks("\"\\{[\n");

    private final byte[] text;
    private final int end;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineCounted; // the offset that line is of
    private int headerLine = 1;
    private int depth;
    private int deepest;
    private int references;

    private Scanner(byte[] text) {
      this.text = text;
      this.end = text.length;
    }

    private SourceOutline scan() {
      while (at < end) {
        if (depth > 0) {
          skipTo(OF_CODE);
          if (at == end) {
            break;
          }
        }
        byte c = text[at];
        if (c == '"') {
          quotation();
        } else if (c == '/' && is(at + 1, '/')) {
          skipLine();
        } else if (c == '/' && is(at + 1, '*')) {
          skipComment();
        } else if (c == '{') {
          open();
        } else if (c == '}') {
          depth = Math.max(0, depth - 1);
          at++;
        } else if (depth == 0 && isLetter(c)) {
          word();
        } else {
          at++;
        }
      }
      definition();
      return new SourceOutline(entries, deepest, references);
    }

    private boolean is(int index, char c) {
      return index < end && text[index] == c;
    }

    private void word() {
      int start = at;
      while (at < end
          && (isLetter(text[at])
              || (text[at] >= '0' && text[at] <= '9')
              || text[at] == '-'
              || text[at] == '_')) {
        at++;
      }
      String word = new String(text, start, at - start, StandardCharsets.US_ASCII);
      if (header.size() >= 2 && isKeyword(word) && !header.get(header.size() - 1).equals("of")) {
        definition();
      }
      if (header.isEmpty()) {
        headerLine = line(start);
      }
      header.add(word);
    }

    /** The line that an offset is in; later ones only may be asked for. */
    private int line(int offset) {
      for (; lineCounted < offset; lineCounted++) {
        if (text[lineCounted] == '\n') {
          line++;
        }
      }
      return line;
    }

    private static boolean isLetter(byte c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
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
      at++;
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
      boolean block = isBlockMark(at);
      at += block ? 3 : 1;
      while (true) {
        skipTo(block ? OF_TEXT : OF_LINE);
        if (at == end) {
          return;
        }
        byte c = text[at];
        if (c == '\\' && at + 1 < end) {
          at += 2;
        } else if (c == '"' && (!block || (isBlockMark(at) && !is(at + 3, '"')))) {
          at += block ? 3 : 1;
          return;
        } else if (!block && c == '\n') {
          return;
        } else {
          if (c == '{' || (c == '[' && is(at + 1, '['))) {
            references++;
          }
          at++;
        }
      }
    }

    /** Goes on to the next of these characters. */
    private void skipTo(boolean[] marks) {
      byte[] text = this.text;
      int next = at;
      while (next < text.length && !marks[text[next] & 0xFF]) {
        next++;
      }
      at = next;
    }

    private static boolean[] marks(String characters) {
      boolean[] marks = new boolean[0x100];
      characters.chars().forEach(c -> marks[c] = true);
      return marks;
    }

    private boolean isBlockMark(int index) {
      return is(index, '"') && is(index + 1, '"') && is(index + 2, '"');
    }

    private void skipLine() {
      while (at < end && text[at] != '\n') {
        at++;
      }
    }

    private void skipComment() {
      at += 2;
      while (at < end && !(text[at] == '*' && is(at + 1, '/'))) {
        at++;
      }
      at = Math.min(end, at + 2);
    }
  }
}
