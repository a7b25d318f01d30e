package org.clausewright.generator.checklist.filled;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.checklist.FilledCheck;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/**
 * What somebody filled in, in one file or several.
 *
 * @param checks one for each id
 * @param problems what is wrong with the files; results that can't be read are not among the checks
 */
public record FilledChecklist(List<FilledCheck> checks, List<Problem> problems) {

  /** The largest file that is read, in bytes. */
  private static final int LARGEST = 32 << 20;

  public FilledChecklist {
    checks = List.copyOf(checks);
    problems = List.copyOf(problems);
  }

  /**
   * Reads files: workbooks, CSV or JSON, whatever their names end in. Where several hold the same
   * check, as when two people share the work, the one counts that somebody filled in.
   */
  public static FilledChecklist read(List<Path> files) throws IOException {
    Map<String, FilledTable.Found> checks = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      for (FilledTable.Found found : read(file, problems)) {
        FilledTable.Found before = checks.putIfAbsent(found.check().id(), found);
        if (before != null) {
          join(before, found, problems).ifPresent(joined -> checks.put(found.check().id(), joined));
        }
      }
    }
    List<FilledCheck> read = checks.values().stream().map(FilledTable.Found::check).toList();
    return new FilledChecklist(read, problems.stream().sorted().toList());
  }

  private static Optional<FilledTable.Found> join(
      FilledTable.Found before, FilledTable.Found found, List<Problem> problems) {
    boolean sameFile = before.at().file().equals(found.at().file());
    if (!sameFile && found.check().equals(before.check())) {
      return Optional.empty();
    } else if (!sameFile && found.check().result().isEmpty()) {
      return Optional.empty();
    } else if (!sameFile && before.check().result().isEmpty()) {
      return Optional.of(found);
    }
    problems.add(
        new Problem(
            Severity.ERROR,
            sameFile ? "duplicate-check" : "contradictory-results",
            "“"
                + found.check().id()
                + "” is also in line "
                + before.at().line()
                + (sameFile ? "" : " of " + before.at().file() + " with something else filled in")
                + ".",
            sameFile
                ? "Keep one of the rows, with the result that holds."
                : "Agree on one result, and take the other out.",
            found.at()));
    return Optional.empty();
  }

  private static List<FilledTable.Found> read(Path file, List<Problem> problems)
      throws IOException {
    String name = file.toString().replace('\\', '/');
    try {
      return checks(name, tables(bytes(file)), problems);
    } catch (UnreadableFile e) {
      problems.add(
          new Problem(
              Severity.ERROR, "unreadable-file", e.getMessage(), e.hint(), Location.of(name)));
      return List.of();
    }
  }

  private static byte[] bytes(Path file) throws IOException, UnreadableFile {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw new UnreadableFile(
            "This file is far larger than a checklist.",
            "Give links to evidence rather than the evidence itself.");
      }
      return content;
    }
  }

  private static List<Table> tables(byte[] content) throws UnreadableFile {
    if (startsWith(content, 'P', 'K')) {
      return WorkbookTables.read(content);
    } else if (startsWith(content, 0xD0, 0xCF)) {
      throw new UnreadableFile(
          "This workbook is protected with a password, or of a kind before 2007.",
          "Save it without a password as an Excel workbook (.xlsx).");
    }
    for (byte each : content) {
      if (each == '{') {
        return List.of(JsonTable.read(content));
      } else if (!Character.isWhitespace(each)) {
        break;
      }
    }
    return List.of(CsvTable.read(content));
  }

  private static boolean startsWith(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  private static List<FilledTable.Found> checks(
      String file, List<Table> tables, List<Problem> problems) throws UnreadableFile {
    List<FilledTable.Found> found = new ArrayList<>();
    List<List<String>> missing = new ArrayList<>();
    for (Table table : tables) {
      Optional<Table.Row> headings = FilledTable.headings(table);
      List<String> lacks = headings.map(FilledTable::missing).orElse(FilledTable.NEEDED);
      if (lacks.isEmpty()) {
        found.addAll(FilledTable.read(file, table, headings.orElseThrow(), problems));
      }
      missing.add(lacks);
    }
    List<String> least =
        missing.stream().min(Comparator.comparingInt(List::size)).orElse(FilledTable.NEEDED);
    if (!least.isEmpty()) {
      throw new UnreadableFile(
          "This is no checklist: there is no column headed “" + String.join("”, “", least) + "”.",
          "Fill in the checklist that clausewright wrote, and leave its headings as they are.");
    }
    return found;
  }
}
