package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Search;

/**
 * A label taken to pieces.
 *
 * @param parts its numbers and letters, outermost first: 6, 3 and f of “6.3(f)”
 * @param texts the characters of each part
 */
record Numeral(String label, List<Counter> parts, List<String> texts) {

  private static final Search<Numeral> NUMERALS = new Search<>(Numeral::parse);

  private static final Pattern RUN = Pattern.compile("[0-9]+|\\p{L}+");
  private static final Pattern PARENTS = Pattern.compile("(?:1\\.)+(?=1)");
  private static final int LONGEST = 30;

  private Numeral(String label, List<Counter> parts) {
    this(label, parts, parts.stream().map(Counter::text).toList());
  }

  static Numeral of(String label) {
    return NUMERALS.in(label);
  }

  /** The same, not remembered. */
  static Numeral parse(String label) {
    List<Counter> parts = new ArrayList<>();
    if (label.length() <= LONGEST) {
      Matcher run = RUN.matcher(label);
      while (run.find()) {
        if (counts(run.group())) {
          parts.add(new Counter(run.group(), run.start()));
        }
      }
    }
    return new Numeral(label, List.copyOf(parts));
  }

  /** Other words than Roman numbers, such as “Appendix”, don't count anything. */
  private static boolean counts(String run) {
    char first = run.charAt(0);
    if (first >= '0' && first <= '9') {
      return run.length() < 7;
    }
    return run.length() == 1
        ? Character.toLowerCase(first) >= 'a' && Character.toLowerCase(first) <= 'z'
        : Counter.isRoman(run);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Whether it is a number without other words, such as “Appendix”. */
  boolean isNumber() {
    return !isEmpty()
        && parts.get(0).isNumber()
        && label.substring(0, parts.get(0).start()).chars().noneMatch(Character::isLetter);
  }

  boolean hasParents() {
    return parts.size() > 1;
  }

  /** Its own number. */
  OptionalInt own(boolean roman) {
    return isEmpty() ? OptionalInt.empty() : OptionalInt.of(last().value(roman));
  }

  /** Whether it may begin a list with Roman numbers. */
  boolean isRomanOne() {
    return !isEmpty() && last().text().equalsIgnoreCase("i");
  }

  /** The numbers of what it stands in. */
  List<String> parents() {
    return isEmpty() ? List.of() : texts.subList(0, parts.size() - 1);
  }

  /** The label “2.0” of a heading counts as 2. */
  Numeral withoutZero() {
    return parts.size() > 1 && last().text().equals("0")
        ? new Numeral(label, parts.subList(0, parts.size() - 1))
        : this;
  }

  /** The label with another number of its own; the same if it is a Roman number. */
  String with(int number) {
    if (isEmpty() || last().text().length() > 1 && !last().isNumber()) {
      return label;
    }
    String own = Integer.toString(number);
    if (!last().isNumber()) {
      char first = Character.isUpperCase(last().text().charAt(0)) ? 'A' : 'a';
      own = number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : own;
    }
    return label.substring(0, last().start()) + own + label.substring(last().end());
  }

  /** The label as it is cited: without what closes it. */
  String bare() {
    return label.length() > 1 && label.endsWith(".")
        ? label.substring(0, label.length() - 1)
        : label;
  }

  /**
   * How it is formed, whatever its numbers and however many parents they have: “1.” of “5.4.”,
   * “(a)” of “(c)”.
   */
  String shape(boolean roman) {
    StringBuilder shape = new StringBuilder();
    int end = 0;
    for (Counter part : parts) {
      shape.append(label, end, part.start()).append(kind(part, roman));
      end = part.end();
    }
    shape.append(label, end, label.length());
    boolean nested = shape.indexOf("1.1") >= 0;
    return (nested ? PARENTS.matcher(shape).replaceAll("") : shape.toString()).strip();
  }

  private static String kind(Counter part, boolean roman) {
    if (part.isNumber()) {
      return "1";
    }
    boolean capital = Character.isUpperCase(part.text().charAt(0));
    if (roman || part.text().length() > 1) {
      return capital ? "I" : "i";
    }
    return capital ? "A" : "a";
  }

  @Override
  public String toString() {
    return label;
  }

  /** Labels as they are told in a message: “5.1, 5.2 and 5.3”. */
  static String list(List<String> labels) {
    int last = labels.size() - 1;
    return last < 1
        ? String.join("", labels)
        : labels.subList(0, last).stream().collect(Collectors.joining(", "))
            + " and "
            + labels.get(last);
  }

  private Counter last() {
    return parts.get(parts.size() - 1);
  }
}
