package org.clausewright.generator.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.model.fact.PartialDate;

/**
 * The next reviews of all policies as of a day.
 *
 * @param reviews earliest first, those without a date last
 */
public record ReviewCalendar(LocalDate asOf, List<DueReview> reviews) {

  private static final Comparator<DueReview> ORDER =
      Comparator.<DueReview, LocalDate>comparing(each -> each.lastDay().orElse(LocalDate.MAX))
          .thenComparing(each -> each.policy().organisation())
          .thenComparing(each -> each.policy().title())
          .thenComparing(each -> each.policy().policyId());

  public ReviewCalendar {
    reviews = reviews.stream().sorted(ORDER).toList();
  }

  /** The calendar of a catalogue. */
  public static ReviewCalendar of(List<CatalogueEntry> catalogue, LocalDate asOf) {
    return new ReviewCalendar(asOf, catalogue.stream().map(DueReview::of).toList());
  }

  /** The reviews of one urgency, month by month. */
  public record Section(Urgency urgency, List<MonthOfReviews> months) {

    public int count() {
      return months.stream().mapToInt(month -> month.reviews().size()).sum();
    }
  }

  /**
   * The reviews that are due by the end of a month.
   *
   * @param title the month in words; empty for reviews without a date
   * @param anchor unique on the page
   */
  public record MonthOfReviews(String title, String anchor, List<DueReview> reviews) {}

  /** All that there is of each urgency, most pressing first. */
  public List<Section> sections() {
    Map<Urgency, SortedMap<String, List<DueReview>>> found = new EnumMap<>(Urgency.class);
    for (DueReview review : reviews) {
      found
          .computeIfAbsent(review.urgency(asOf), urgency -> new TreeMap<>())
          .computeIfAbsent(month(review), month -> new ArrayList<>())
          .add(review);
    }
    return found.entrySet().stream().map(each -> section(each.getKey(), each.getValue())).toList();
  }

  private static Section section(Urgency urgency, SortedMap<String, List<DueReview>> months) {
    return new Section(
        urgency,
        months.entrySet().stream()
            .map(
                month ->
                    new MonthOfReviews(
                        PartialDate.parse(month.getKey()).map(PartialDate::inWords).orElse(""),
                        anchor(urgency, month.getKey()),
                        month.getValue()))
            .toList());
  }

  private static String month(DueReview review) {
    return review.lastDay().map(day -> YearMonth.from(day).toString()).orElse("");
  }

  private static String anchor(Urgency urgency, String month) {
    return "-" + urgency.key() + (month.isEmpty() ? "" : "-" + month);
  }

  /** A year of the overview, with its twelve months. */
  public record Year(int year, List<Cell> months) {}

  /**
   * How many reviews are due by the end of a month.
   *
   * @param anchor where they are listed
   */
  public record Cell(String name, int count, String anchor) {}

  /** The years in which reviews are due. */
  public List<Year> years() {
    SortedMap<Integer, List<Cell>> years = new TreeMap<>();
    for (DueReview review : reviews) {
      review
          .lastDay()
          .ifPresent(day -> count(years, day, anchor(review.urgency(asOf), month(review))));
    }
    return years.entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList();
  }

  private static void count(SortedMap<Integer, List<Cell>> years, LocalDate day, String anchor) {
    List<Cell> months = years.computeIfAbsent(day.getYear(), year -> emptyYear());
    Cell cell = months.get(day.getMonthValue() - 1);
    months.set(
        day.getMonthValue() - 1,
        new Cell(cell.name(), cell.count() + 1, cell.count() == 0 ? anchor : cell.anchor()));
  }

  private static List<Cell> emptyYear() {
    List<Cell> months = new ArrayList<>();
    for (Month month : Month.values()) {
      months.add(new Cell(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), 0, ""));
    }
    return months;
  }
}
