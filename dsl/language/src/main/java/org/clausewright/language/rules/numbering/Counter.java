package org.clausewright.language.rules.numbering;

import java.util.Locale;

/** A number or letter of a label. */
record Counter(String text, int start) {

  static boolean isRoman(String letters) {
    return isOf("ivxl", letters) || isOf("IVXL", letters);
  }

  private static boolean isOf(String signs, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (signs.indexOf(letters.charAt(i)) < 0) {
        return false;
      }
    }
    return !letters.isEmpty();
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }

  int end() {
    return start + text.length();
  }

  /** Its value; a letter that can be a Roman number is one where the list is so numbered. */
  int value(boolean roman) {
    if (isNumber()) {
      return Integer.parseInt(text);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return (roman || lower.length() > 1) && isRoman(lower)
        ? roman(lower)
        : lower.charAt(0) - 'a' + 1;
  }

  private static int roman(String letters) {
    int value = 0;
    for (int i = 0; i < letters.length(); i++) {
      int sign = sign(letters.charAt(i));
      value += i + 1 < letters.length() && sign < sign(letters.charAt(i + 1)) ? -sign : sign;
    }
    return value;
  }

  private static int sign(char letter) {
    return switch (letter) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      default -> 50;
    };
  }
}
