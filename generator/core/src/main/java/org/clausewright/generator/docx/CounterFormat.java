package org.clausewright.generator.docx;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How Word writes a counter (ECMA-376 part 1, 17.18.59). */
enum CounterFormat {
  DECIMAL("decimal", 32_767),
  LOWER_LETTER("lowerLetter", 780),
  UPPER_LETTER("upperLetter", 780),
  LOWER_ROMAN("lowerRoman", 400),
  UPPER_ROMAN("upperRoman", 400);

  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

  private final String word;
  private final int greatest;

  CounterFormat(String word, int greatest) {
    this.word = word;
    this.greatest = greatest;
  }

  /** Its name in WordprocessingML. */
  String word() {
    return word;
  }

  /** The format that the sample of a list's first counter stands for: {@code i} is Roman. */
  static CounterFormat ofSample(String sample) {
    char first = sample.charAt(0);
    if (Character.isDigit(first)) {
      return DECIMAL;
    }
    boolean lower = Character.isLowerCase(first);
    if (Character.toLowerCase(first) == 'i') {
      return lower ? LOWER_ROMAN : UPPER_ROMAN;
    }
    return lower ? LOWER_LETTER : UPPER_LETTER;
  }

  /** The counter as Word writes it; after z comes aa, then bb. */
  String show(int value) {
    return switch (this) {
      case DECIMAL -> Integer.toString(value);
      case LOWER_LETTER -> letters(value);
      case UPPER_LETTER -> letters(value).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(value);
      case UPPER_ROMAN -> roman(value).toUpperCase(Locale.ROOT);
    };
  }

  /** The value that is written so; empty if none is. */
  OptionalInt value(String text) {
    if (this == DECIMAL) {
      return text.matches("0|[1-9][0-9]{0,4}") && Integer.parseInt(text) <= greatest
          ? OptionalInt.of(Integer.parseInt(text))
          : OptionalInt.empty();
    }
    return IntStream.rangeClosed(1, greatest).filter(value -> show(value).equals(text)).findFirst();
  }

  private static String letters(int value) {
    return value < 1 ? "" : Character.toString('a' + (value - 1) % 26).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(SIGNS[i]);
      }
    }
    return roman.toString();
  }
}
