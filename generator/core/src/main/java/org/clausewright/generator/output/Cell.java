package org.clausewright.generator.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A cell of a sheet. None is ever a formula. */
public sealed interface Cell {

  /** How it looks. */
  Style style();

  /**
   * Text; what goes beyond the length that a spreadsheet can hold is cut off.
   *
   * @param link where a click on it leads: a web or mail address, or a path beside the workbook
   */
  record Text(String text, Style style, Optional<String> link) implements Cell {

    /** Length of the longest text that a cell can hold, in UTF-16 units (Excel's limit). */
    public static final int LONGEST = 32_767;

    private static final int LONGEST_LINK = 2_000;

    public Text {
      text = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
      link = link.filter(Text::isHarmless);
    }

    public Text(String text, Style style) {
      this(text, style, Optional.empty());
    }

    public Text(String text) {
      this(text, Style.PLAIN);
    }

    /** Whether a spreadsheet program would take it for a formula if it were typed in. */
    boolean looksLikeFormula() {
      return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** A spreadsheet program calls the whole file damaged for one address that is none. */
    private static boolean isHarmless(String link) {
      try {
        String scheme = new URI(link).getScheme();
        return link.length() <= LONGEST_LINK
            && !link.isEmpty()
            && (scheme == null || scheme.toLowerCase(Locale.ROOT).matches("https?|mailto"));
      } catch (URISyntaxException e) {
        return false;
      }
    }
  }

  /** A whole number. */
  record Count(long number, Style style) implements Cell {}

  /** A day, shown as 2026-11-21; empty if it is still to be filled in. */
  record Day(Optional<LocalDate> day, Style style) implements Cell {}

  /**
   * How a cell looks.
   *
   * @param weight how its words stand out
   * @param fill colour behind it as six hexadecimal digits; empty for none
   */
  record Style(Weight weight, Optional<String> fill) {

    /** How words stand out. */
    public enum Weight {
      PLAIN,
      BOLD,
      /** Smaller and grey, for what is there to be copied rather than read. */
      QUIET
    }

    public static final Style PLAIN = new Style(Weight.PLAIN, Optional.empty());
    public static final Style QUIET = new Style(Weight.QUIET, Optional.empty());
    public static final Style BOLD = new Style(Weight.BOLD, Optional.empty());

    /** For the row or column that says what the others hold. */
    public static final Style HEADING = BOLD.on("DDE5EE");

    /** The same on a colour. */
    public Style on(String colour) {
      return new Style(weight, Optional.of(colour));
    }
  }
}
