package org.clausewright.language.rules.references;

/**
 * An Act cited with its year.
 *
 * @param key its title as the table has it, without the year
 * @param start of the title
 * @param title end of the title
 * @param single whether one year is cited, not several as in “Defamation Acts 1952 and 1996”
 * @param known whether the table has the title
 * @param whole whether it is all of the title: “Equality Act” may be the end of a longer one
 */
record Citation(
    String key, int start, int title, Token year, boolean single, boolean known, boolean whole) {

  /** The end of the year, with its bracket if it stands in brackets. */
  int end(String words) {
    int end = year.end();
    boolean brackets = words.startsWith("(", year.start() - 1) && words.startsWith(")", end);
    return brackets ? end + 1 : end;
  }
}
