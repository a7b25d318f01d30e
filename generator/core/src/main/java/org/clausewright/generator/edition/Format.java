package org.clausewright.generator.edition;

/** A kind of file that a product comes in. */
public enum Format {
  HTML,
  MARKDOWN,
  PDF,
  DOCX,
  JSON,
  CSV,
  XLSX,
  OSCAL,
  JUNIT,
  ICALENDAR
}
