package org.clausewright.generator.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** Workbooks as spreadsheet programs will find them. */
class WorkbookTest {

  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column(12),
          new Sheet.Column(40),
          new Sheet.Column(14, List.of("open", "passed")),
          new Sheet.Column(12));

  private static Workbook workbook(String text) {
    Cell.Text link = new Cell.Text(text, Cell.Style.PLAIN, Optional.of("policy.html#first"));
    Cell.Text bad = new Cell.Text(text, Cell.Style.QUIET, Optional.of("javascript:alert(1)"));
    Cell.Day day = new Cell.Day(Optional.of(LocalDate.of(2026, 11, 21)), Cell.Style.PLAIN);
    Cell.Count count = new Cell.Count(7, Cell.Style.PLAIN.on("FFEECC"));
    return new Workbook(
        "Title of " + text,
        List.of(
            new Sheet(
                "A [b]: c/d'e that goes on for very long",
                Sheet.Page.LANDSCAPE,
                true,
                1,
                1,
                COLUMNS,
                List.of(
                    List.of(heading("One"), heading("Two"), heading("Three"), heading("Four")),
                    List.of(new Cell.Text(text), link, new Cell.Text(""), day),
                    List.of(bad, link, count, new Cell.Day(Optional.empty(), Cell.Style.PLAIN)))),
            new Sheet(
                "Plain",
                Sheet.Page.PORTRAIT,
                false,
                0,
                0,
                List.of(new Sheet.Column(80)),
                List.of(List.of(new Cell.Text(text))))));
  }

  private static Cell heading(String text) {
    return new Cell.Text(text, Cell.Style.HEADING);
  }

  private static XSSFWorkbook read(byte[] content) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(content));
  }

  @Example
  void holdsWhatItWasGiven() throws IOException {
    try (XSSFWorkbook workbook = read(workbook("Text").bytes())) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertEquals("A -b-- c-d-e that goes on for v", sheet.getSheetName());
      assertEquals("Text", sheet.getRow(1).getCell(0).getStringCellValue());
      assertEquals(LocalDate.of(2026, 11, 21), day(sheet.getRow(1).getCell(3)));
      assertEquals(7, sheet.getRow(2).getCell(2).getNumericCellValue());
      assertEquals(
          "FFFFEECC",
          sheet.getRow(2).getCell(2).getCellStyle().getFillForegroundColorColor().getARGBHex());
      for (int row = 1; row <= 2; row++) {
        assertEquals("policy.html#first", sheet.getRow(row).getCell(1).getHyperlink().getAddress());
      }
      assertNull(sheet.getRow(2).getCell(0).getHyperlink(), "only harmless links");
      assertEquals("A1:D3", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertTrue(sheet.getPrintSetup().getLandscape());
      assertEquals(0, sheet.getRepeatingRows().getFirstRow());
      assertEquals(1, sheet.getPaneInformation().getVerticalSplitPosition());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertArrayEquals(
          new String[] {"open", "passed"},
          sheet.getDataValidations().get(0).getValidationConstraint().getExplicitListValues());
      assertEquals("Title of Text", workbook.getProperties().getCoreProperties().getTitle());
      assertNull(workbook.getProperties().getCoreProperties().getCreated());
    }
  }

  private static LocalDate day(XSSFCell cell) {
    return cell.getLocalDateTimeCellValue().toLocalDate();
  }

  @Example
  void keepsToItsSchema() throws IOException {
    try (XSSFWorkbook workbook = read(workbook("<a> & =1+1").bytes())) {
      assertEquals(List.of(), violations(workbook.getCTWorkbook()));
      assertEquals(List.of(), violations(workbook.getStylesSource().getCTStylesheet()));
      assertEquals(List.of(), violations(workbook.getSheetAt(0).getCTWorksheet()));
      assertEquals(List.of(), violations(workbook.getSheetAt(1).getCTWorksheet()));
    }
  }

  private static List<XmlError> violations(XmlObject part) {
    List<XmlError> violations = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(violations));
    return violations;
  }

  @Property(tries = 60)
  void anyTextStaysText(@ForAll String text) throws IOException {
    String expected = new Cell.Text(XmlText.clean(text)).text();
    try (XSSFWorkbook workbook = read(workbook(text).bytes())) {
      XSSFCell cell = workbook.getSheetAt(1).getRow(0).getCell(0);
      assertEquals(text.isEmpty() ? CellType.BLANK : CellType.STRING, cell.getCellType());
      assertEquals(expected, cell.getStringCellValue());
    }
  }

  @Example
  void hostileTextIsInert() throws IOException {
    List<String> texts = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "_x0041_", "&A<x/>");
    for (String text : texts) {
      anyTextStaysText(text);
      try (XSSFWorkbook workbook = read(workbook(text).bytes())) {
        boolean formula = !text.startsWith("_") && !text.startsWith("&");
        String format =
            workbook.getSheetAt(1).getRow(0).getCell(0).getCellStyle().getDataFormatString();
        assertEquals(formula ? "@" : "General", format, "text even when it is typed in again");
      }
    }
  }

  @Example
  void longTextIsCut() {
    String longest = "x".repeat(Cell.Text.LONGEST);
    assertEquals(longest, new Cell.Text(longest).text());
    assertEquals(Cell.Text.LONGEST, new Cell.Text(longest + "x").text().length());
    assertTrue(new Cell.Text(longest + "x").text().endsWith("…"));
  }

  @Example
  void sameBytesEverywhere() {
    byte[] expected = workbook("Iı").bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(expected, workbook("Iı").bytes());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
