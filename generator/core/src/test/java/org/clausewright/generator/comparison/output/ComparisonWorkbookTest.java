package org.clausewright.generator.comparison.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.comparison.Trusts;
import org.junit.jupiter.api.Test;

/** The workbook, as a spreadsheet program reads it. */
class ComparisonWorkbookTest {

  private static final Findings FINDINGS = Findings.of(Trusts.library());

  private static XSSFWorkbook read(boolean readable) throws IOException {
    byte[] bytes = ComparisonWorkbook.of(FINDINGS, new Links("", readable));
    assertArrayEquals(bytes, ComparisonWorkbook.of(FINDINGS, new Links("", readable)));
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  @Test
  void everySheetIsATableThatKeepsItsHeadingsInView() throws IOException {
    try (XSSFWorkbook workbook = read(true)) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName() + " " + sheet.getLastRowNum()));
      assertEquals(
          List.of("Matrix 6", "Evidence 11", "Contradictions 8", "Silences 5", "Shared wording 3"),
          names);
      for (int i = 0; i < names.size(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().getVerticalSplitPosition() >= 1);
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(0, sheet.getRepeatingRows().getFirstRow());
        assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
      }
    }
  }

  @Test
  void stancesAreWrittenAndColoured() throws IOException {
    try (XSSFWorkbook workbook = read(true)) {
      Row photos = workbook.getSheet("Matrix").getRow(1);
      assertEquals("prohibited\n1.1", photos.getCell(3).getStringCellValue());
      assertEquals("restricted\nA", photos.getCell(4).getStringCellValue());
      assertNotEquals(colour(photos.getCell(3)), colour(photos.getCell(4)));
    }
  }

  private static Object colour(Cell cell) {
    return ((XSSFColor) cell.getCellStyle().getFillForegroundColorColor()).getARGBHex();
  }

  @Test
  void clausesAreLinkedWherePoliciesArePublished() throws IOException {
    try (XSSFWorkbook workbook = read(true)) {
      assertTrue(
          workbook.getSheet("Evidence").getHyperlinkList().stream()
              .anyMatch(link -> link.getAddress().equals("south/policy.html#s1")));
    }
    try (XSSFWorkbook workbook = read(false)) {
      workbook.forEach(sheet -> assertEquals(List.of(), sheet.getHyperlinkList()));
    }
  }

  @Test
  void nothingIsAFormula() throws IOException {
    try (XSSFWorkbook workbook = read(true)) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(cell -> assertNotEquals(CellType.FORMULA, cell.getCellType()))));
    }
  }
}
