package org.clausewright.generator.checklist.filled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clausewright.generator.output.Csv;

/**
 * Reads CSV as spreadsheet programs leave it: with semicolons or tabs, with a byte order mark, in
 * the code page of Windows.
 */
final class CsvTable {

  private static final String MARK = "\uFEFF";
  private static final String DECLARATION = "sep=";

  private CsvTable() {}

  static Table read(byte[] content) throws UnreadableFile {
    String text = decoded(content);
    int skipped = 0;
    char separator = separator(text);
    if (text.startsWith(DECLARATION)) {
      text = text.substring(text.indexOf('\n') + 1);
      skipped = 1;
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    List<Table.Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      int line = 1 + skipped;
      for (CSVRecord each : parser) {
        List<Table.Value> values =
            each.stream().map(cell -> Table.Value.of(Csv.asGiven(cell))).toList();
        rows.add(new Table.Row(line, values));
        line = (int) parser.getCurrentLineNumber() + 1 + skipped;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableFile(
          "This is no table in CSV: " + reason(e) + ".",
          "Open it in a spreadsheet program, and save it as CSV or as a workbook (.xlsx).");
    }
    return new Table(Optional.empty(), rows);
  }

  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).replaceAll("\\.+$", "");
  }

  private static String decoded(byte[] content) {
    Charset charset =
        startsWith(content, 0xFF, 0xFE)
            ? StandardCharsets.UTF_16LE
            : startsWith(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      text = new String(content, Charset.forName("windows-1252"));
    }
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] content, int first, int second) {
    return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  /** What stands most often between the headings. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    if (first.startsWith(DECLARATION) && first.length() > DECLARATION.length()) {
      return first.charAt(DECLARATION.length());
    }
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
