package org.clausewright.language.rules.numbering;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed labels. */
final class Labels {

  private static final Pattern LAST =
      Pattern.compile("(?:.*[^\\p{Alnum}])?(\\p{Alnum}+)[^\\p{Alnum}]*");

  private Labels() {}

  /** The last part of a label as a number: 4 of “5.4”, 3 of “(c)”; empty if there is none. */
  static Optional<Integer> lastNumber(String label) {
    Matcher last = LAST.matcher(label);
    if (!last.matches()) {
      return Optional.empty();
    }
    String part = last.group(1);
    if (part.length() < 6 && part.chars().allMatch(Character::isDigit)) {
      return Optional.of(Integer.valueOf(part));
    }
    return part.length() == 1
        ? Optional.of(Character.toLowerCase(part.charAt(0)) - 'a' + 1)
        : Optional.empty();
  }

  /** What stands before the last part: “5.” of “5.4”. */
  static String parent(String label) {
    Matcher last = LAST.matcher(label);
    return last.matches() ? label.substring(0, last.start(1)) : label;
  }
}
