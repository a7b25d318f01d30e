package org.clausewright.generator.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.clausewright.generator.markup.Visible;

/**
 * Writes CSV (RFC 4180) in UTF-8. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
public final class Csv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\t\r]");
  private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\t\r]");

  private Csv() {}

  /** The bytes of a table. */
  public static byte[] bytes(List<String> header, List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
      csv.printRecord(header);
      for (List<String> row : rows) {
        csv.printRecord(row.stream().map(Csv::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What was given to be written, from a cell as it was read. */
  public static String asGiven(String cell) {
    return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
  }

  /** Apostrophes that were there before get one more, so that exactly one can be taken away. */
  private static String harmless(String words) {
    String cell = Visible.of(words);
    return DANGEROUS.matcher(cell).find() ? "'" + cell : cell;
  }
}
