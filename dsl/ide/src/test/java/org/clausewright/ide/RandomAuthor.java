package org.clausewright.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.lsp4j.FileChangeType;

/** Edits policies at random, in a few files at once. */
final class RandomAuthor {

  private static final int MOST_OPEN = 5;

  private static final List<String> TYPED =
      List.of(
          "a",
          " ",
          "\n",
          "\"",
          "\"\"\"",
          "{",
          "}",
          "[[",
          "]]",
          "*",
          "🙂",
          "’",
          "\r\n",
          "//",
          "/*",
          "*/",
          "section x \"X\" { }\n",
          "[[use]]",
          "{term}",
          "accept typo because \"x\"",
          "number 3 ",
          "printed \"9\" ",
          "of staff ",
          "about removal ",
          "\\",
          "-",
          "1");

  private final ServerConnection connection;
  private final Random random;
  private final List<Path> files;
  private final List<String> pieces = new ArrayList<>();
  private final List<Path> open = new ArrayList<>();
  private final Map<Path, Deque<String>> before = new HashMap<>();

  /**
   * @param folder whose files are edited, and are where pieces are copied from
   */
  RandomAuthor(ServerConnection connection, Path folder, Random random) throws IOException {
    this.connection = connection;
    this.random = random;
    try (Stream<Path> found = Files.walk(folder)) {
      files = new ArrayList<>(found.filter(Files::isRegularFile).sorted().toList());
    }
    for (Path file : files) {
      pieces.add(Files.readString(file));
    }
    files.add(folder.resolve("weaver/draft.policy"));
    open();
  }

  Path anyOpen() {
    return open.get(random.nextInt(open.size()));
  }

  boolean isOpen(Path file) {
    return open.contains(file);
  }

  /** One edit, now and then with files opened, closed or saved before. */
  void edit() {
    int event = random.nextInt(60);
    if (event < 3) {
      open();
    } else if (event == 3 && open.size() > 1) {
      close();
    } else if (event == 4) {
      save(anyOpen());
    }
    Path file = anyOpen();
    String text = connection.text(file);
    Deque<String> earlier = before.get(file);
    if (!earlier.isEmpty() && random.nextInt(5) < 2) {
      become(file, earlier.pop());
      return;
    }
    earlier.push(text);
    int start = place(text, random.nextInt(text.length() + 1));
    switch (random.nextInt(6)) {
      case 0, 1 -> replace(file, start, start, any(TYPED));
      case 2 -> replace(file, start, end(text, start, 1), "");
      case 3 -> replace(file, start, end(text, start, 300), "");
      case 4 -> replace(file, start, end(text, start, 30), piece(300));
      default -> line(file, text);
    }
  }

  /** Removes, doubles or moves a line: what is most likely to leave a policy without errors. */
  private void line(Path file, String text) {
    Lines lines = new Lines(text);
    int line = random.nextInt(lines.count());
    int start = lines.start(line);
    int end = line + 1 < lines.count() ? lines.start(line + 1) : text.length();
    int other = lines.start(random.nextInt(lines.count()));
    if (random.nextBoolean()) {
      replace(file, other, other, text.substring(start, end));
    } else {
      replace(file, start, end, "");
    }
  }

  private void open() {
    Path file = any(files);
    if (!open.contains(file) && open.size() < MOST_OPEN) {
      open.add(file);
      before.put(file, new ArrayDeque<>());
      if (Files.exists(file)) {
        connection.open(file);
      } else {
        connection.open(ServerConnection.uri(file), piece(3000) + "policy");
      }
    }
  }

  private void close() {
    Path file = open.remove(random.nextInt(open.size()));
    connection.close(file);
  }

  /** Saves all that is open. */
  void save() {
    open.forEach(this::save);
  }

  private void save(Path file) {
    try {
      FileChangeType type = Files.exists(file) ? FileChangeType.Changed : FileChangeType.Created;
      Files.writeString(file, connection.text(file));
      connection.changedOnDisk(type, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes no more of a file than is different. */
  private void become(Path file, String wanted) {
    String text = connection.text(file);
    int shorter = Math.min(text.length(), wanted.length());
    int start = 0;
    while (start < shorter && text.charAt(start) == wanted.charAt(start)) {
      start++;
    }
    start = place(text, place(wanted, start));
    int same = 0;
    while (same < shorter - start
        && text.charAt(text.length() - same - 1) == wanted.charAt(wanted.length() - same - 1)) {
      same++;
    }
    if (same > 0 && Character.isLowSurrogate(text.charAt(text.length() - same))) {
      same--;
    }
    replace(file, start, text.length() - same, wanted.substring(start, wanted.length() - same));
  }

  private void replace(Path file, int start, int end, String replacement) {
    Lines lines = new Lines(connection.text(file));
    connection.change(file, lines.range(start, end - start), replacement);
  }

  private String piece(int longest) {
    String from = any(pieces);
    int start = place(from, random.nextInt(from.length()));
    return from.substring(start, end(from, start, longest));
  }

  private <T> T any(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  private int end(String text, int start, int longest) {
    return place(text, start + random.nextInt(Math.min(longest, text.length() - start) + 1));
  }

  /** Never between the two halves of a character: no editor would cut there. */
  private static int place(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
