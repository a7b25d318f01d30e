package org.clausewright.generator.checklist.filled;

/** A file that can't be read as what it claims to be. */
final class UnreadableFile extends Exception {

  private static final long serialVersionUID = 1;

  private final String hint;

  /**
   * Says why.
   *
   * @param hint what to do about it
   */
  UnreadableFile(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
