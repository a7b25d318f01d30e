package org.clausewright.cli;

import java.util.Locale;

/** The formats that findings can be reported in. */
enum ReportFormat {
  TEXT,
  JSON,
  SARIF,
  JUNIT;

  Report report(boolean coloured, boolean listsAccepted) {
    return switch (this) {
      case TEXT -> new TextReport(coloured, listsAccepted);
      case JSON -> new JsonReport();
      case SARIF -> new SarifReport();
      case JUNIT -> new JunitReport();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
