package org.clausewright.generator.edition;

/**
 * A file that is made of one policy, in the policy's folder. The order is that of links to them.
 */
public enum PolicyFile {
  POLICY_HTML(Product.POLICY, Format.HTML, "policy.html", "Policy"),
  POLICY_MARKDOWN(Product.POLICY, Format.MARKDOWN, "policy.md", "Markdown"),
  POLICY_PDF(Product.POLICY, Format.PDF, "policy.pdf", "PDF"),
  POLICY_DOCX(Product.POLICY, Format.DOCX, "policy.docx", "Word"),
  CHECKLIST_HTML(Product.CHECKLIST, Format.HTML, "checklist.html", "Checklist"),
  CHECKLIST_JSON(Product.CHECKLIST, Format.JSON, "checklist.json", "Checklist as JSON"),
  CHECKLIST_CSV(Product.CHECKLIST, Format.CSV, "checklist.csv", "Checklist as CSV"),
  CHECKLIST_XLSX(Product.CHECKLIST, Format.XLSX, "checklist.xlsx", "Checklist to fill in"),
  CHECKLIST_OSCAL_CATALOG(
      Product.CHECKLIST, Format.OSCAL, "checklist.oscal-catalog.json", "OSCAL catalogue"),
  CHECKLIST_OSCAL_PLAN(
      Product.CHECKLIST,
      Format.OSCAL,
      "checklist.oscal-assessment-plan.json",
      "OSCAL assessment plan"),
  CHECKLIST_JUNIT(Product.CHECKLIST, Format.JUNIT, "checklist.junit.xml", "JUnit XML");

  private final Product product;
  private final Format format;
  private final String fileName;
  private final String label;

  PolicyFile(Product product, Format format, String fileName, String label) {
    this.product = product;
    this.format = format;
    this.fileName = fileName;
    this.label = label;
  }

  public Product product() {
    return product;
  }

  public Format format() {
    return format;
  }

  /** Its name in the policy's folder. */
  public String fileName() {
    return fileName;
  }

  /** What a link to it says. */
  public String label() {
    return label;
  }

  /** Its path in the output folder. */
  public String path(String policyId) {
    return policyId + "/" + fileName;
  }
}
