package org.clausewright.generator.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.clausewright.generator.output.ContentLines;

/** Reviews as an iCalendar (RFC 5545): an all-day event on the last day of each. */
final class ReviewEvents {

  /** Days before the review on which a reader is reminded. */
  private static final List<Integer> REMINDERS = List.of(90, 30);

  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

  private final ContentLines lines = new ContentLines();
  private final LocalDate asOf;
  private final boolean linked;

  private ReviewEvents(LocalDate asOf, boolean linked) {
    this.asOf = asOf;
    this.linked = linked;
  }

  /**
   * The calendar.
   *
   * @param linked whether events say where the policy is
   */
  static String of(ReviewCalendar calendar, boolean linked) {
    ReviewEvents events = new ReviewEvents(calendar.asOf(), linked);
    events.lines.line("BEGIN", "VCALENDAR");
    events.lines.line("VERSION", "2.0");
    events.lines.line("PRODID", "-//Clausewright//Policy reviews//EN");
    events.lines.line("METHOD", "PUBLISH");
    events.lines.text("NAME", "Policy reviews");
    events.lines.text("X-WR-CALNAME", "Policy reviews");
    calendar.reviews().forEach(events::event);
    events.lines.line("END", "VCALENDAR");
    return events.lines.toString();
  }

  private void event(DueReview review) {
    review.lastDay().ifPresent(day -> event(review, day));
  }

  /** An event keeps its UID whatever becomes of its date; a later calendar replaces it. */
  private void event(DueReview review, LocalDate day) {
    boolean overdue = review.urgency(asOf) == Urgency.OVERDUE;
    String title = review.policy().title() + " (" + review.policy().organisation() + ")";
    lines.line("BEGIN", "VEVENT");
    lines.text("UID", review.policy().policyId() + ".next-review@clausewright.org");
    lines.line("DTSTAMP", DATE.format(asOf) + "T000000Z");
    lines.line("SEQUENCE", Long.toString(Math.max(0, asOf.toEpochDay())));
    lines.line("DTSTART;VALUE=DATE", DATE.format(day));
    lines.line("DTEND;VALUE=DATE", DATE.format(day.plusDays(1)));
    lines.text("SUMMARY", (overdue ? "Overdue review: " : "Review due: ") + title);
    lines.text("DESCRIPTION", description(review));
    lines.line("CATEGORIES", overdue ? "Policy review,Overdue" : "Policy review");
    lines.line("STATUS", review.computed() ? "TENTATIVE" : "CONFIRMED");
    lines.line("TRANSP", "TRANSPARENT");
    if (!overdue) {
      REMINDERS.forEach(days -> reminder(days, title));
    }
    lines.line("END", "VEVENT");
  }

  private String description(DueReview review) {
    String description =
        review.policy().title()
            + " of "
            + review.policy().organisation()
            + ": to be reviewed "
            + review.dueInWords()
            + " ("
            + review.basis()
            + ").";
    return linked
        ? description + "\nPolicy: " + review.policy().policyId() + "/policy.html"
        : description;
  }

  private void reminder(int days, String title) {
    lines.line("BEGIN", "VALARM");
    lines.line("ACTION", "DISPLAY");
    lines.line("TRIGGER", "-P" + days + "D");
    lines.text("DESCRIPTION", "Review due in " + days + " days: " + title);
    lines.line("END", "VALARM");
  }
}
