package org.clausewright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.ChecklistOutput;
import org.clausewright.generator.oscal.OscalResults;

/** The formats that the state of checklists is told in. */
enum StatusFormat {
  TEXT,
  JSON,
  CSV,
  XLSX,
  OSCAL,
  JUNIT;

  /** The format of a file to fill in further, by what its name ends in. */
  static Optional<StatusFormat> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(XLSX, CSV, JSON).filter(each -> lower.endsWith("." + each)).findFirst();
  }

  /** Whether several policies can be told of at once. */
  boolean takesSeveral() {
    return this == TEXT || this == JUNIT;
  }

  /**
   * The bytes of a report.
   *
   * @param checklists just one unless the format takes several
   */
  byte[] bytes(List<Checklist> checklists) {
    Checklist first = checklists.get(0);
    return switch (this) {
      case TEXT -> throw new IllegalArgumentException("text is for people");
      case JSON -> ChecklistOutput.json(first);
      case CSV -> ChecklistOutput.csv(first);
      case XLSX -> ChecklistOutput.xlsx(first);
      case OSCAL -> OscalResults.bytes(first);
      case JUNIT -> ChecklistOutput.junit(checklists);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
