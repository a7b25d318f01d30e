package org.clausewright.generator.checklist.filled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads workbooks (.xlsx) that may have been made to do harm: their size is bounded first. */
final class WorkbookTables {

  /** The most that all parts may hold in bytes; pictures of evidence can be large. */
  private static final long LARGEST = 128L << 20;

  /** The most that all parts in XML may hold in bytes: a hundred times a large policy's. */
  private static final long LARGEST_XML = 24L << 20;

  private static final int MOST_PARTS = 2_000;

  /** Days since 1900 that a plain number may stand for where a day is expected: 2000 to 2099. */
  private static final double FIRST_DAY = 36_526;

  private static final double LAST_DAY = 73_050;

  private WorkbookTables() {}

  static List<Table> read(byte[] content) throws UnreadableFile {
    bound(content);
    List<Table> tables = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      for (Sheet sheet : workbook) {
        List<Table.Row> rows = new ArrayList<>();
        for (Row row : sheet) {
          rows.add(row(row));
        }
        tables.add(new Table(Optional.of(sheet.getSheetName()), rows));
      }
    } catch (IOException | RuntimeException e) { // whatever the library makes of a broken file
      throw unreadable();
    }
    return tables;
  }

  private static UnreadableFile unreadable() {
    return new UnreadableFile(
        "This is no workbook, or a damaged one.",
        "Open it in a spreadsheet program, and save it as an Excel workbook (.xlsx) or as CSV.");
  }

  private static void bound(byte[] content) throws UnreadableFile {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      long size = 0;
      long xml = 0;
      for (ZipArchiveEntry entry : entries) {
        long part = size(zip, entry, LARGEST - size);
        size += part;
        xml += entry.getName().matches("(?i).*\\.(xml|rels|vml)") ? part : 0;
        if (entries.size() > MOST_PARTS || size > LARGEST || xml > LARGEST_XML) {
          throw new UnreadableFile(
              "There is far more in this workbook than a checklist holds.",
              "Copy the rows of the checklist to the workbook that clausewright wrote.");
        }
      }
    } catch (IOException | RuntimeException e) {
      throw unreadable();
    }
  }

  /** Unpacks a part to see how large it is: what the file says of it may be a lie. */
  private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
        size += read;
      }
    }
    return size;
  }

  private static Table.Row row(Row row) {
    List<Table.Value> values = new ArrayList<>();
    for (int column = 0; column < Math.max(0, row.getLastCellNum()); column++) {
      Cell cell = row.getCell(column);
      values.add(cell == null ? Table.Value.of("") : value(cell));
    }
    return new Table.Row(row.getRowNum() + 1, values);
  }

  private static Table.Value value(Cell cell) {
    CellType type = cell.getCellType();
    return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
      case STRING -> Table.Value.of(linked(cell.getStringCellValue(), cell.getHyperlink()));
      case NUMERIC -> number(cell);
      case BOOLEAN -> Table.Value.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      default -> Table.Value.of("");
    };
  }

  private static Table.Value number(Cell cell) {
    double number = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(number)) {
      LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
      return new Table.Value(day.toString(), Optional.of(day));
    }
    boolean perhapsDay = number >= FIRST_DAY && number <= LAST_DAY;
    return new Table.Value(
        NumberToTextConverter.toText(number),
        perhapsDay
            ? Optional.of(DateUtil.getLocalDateTime(number).toLocalDate())
            : Optional.empty());
  }

  /** A text with the address behind it, if that isn't the text itself. */
  private static String linked(String text, @Nullable Hyperlink link) {
    String address = link == null || link.getAddress() == null ? "" : link.getAddress();
    return address.matches("(?i)(https?|mailto):.*") && !same(text, address)
        ? text + " <" + address + ">"
        : text;
  }

  private static boolean same(String text, String address) {
    return address.equals(text) || address.equals(text + "/") || text.contains(address);
  }
}
