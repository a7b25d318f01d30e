package org.clausewright.generator.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.fact.PartialDate;

/** Says when policies are due for review: a page, and a calendar to subscribe to. */
public final class CalendarOutput {

  /** More reviews than this are folded up month by month. */
  private static final int UNFOLDED = 50;

  private static final String PAGE = "reviews.html";
  private static final String CALENDAR = "reviews.ics";

  private CalendarOutput() {}

  /** The files of it that an edition includes. */
  public static List<OutputFile> of(List<CatalogueEntry> catalogue, Edition edition) {
    ReviewCalendar calendar = ReviewCalendar.of(catalogue, edition.asOf());
    List<OutputFile> files = new ArrayList<>();
    if (edition.includes(Product.CALENDAR, Format.HTML)) {
      files.add(OutputFile.text(PAGE, page(calendar, edition)));
    }
    if (edition.includes(Product.CALENDAR, Format.ICALENDAR)) {
      boolean linked = edition.includes(PolicyFile.POLICY_HTML);
      files.add(OutputFile.text(CALENDAR, ReviewEvents.of(calendar, linked)));
    }
    return files;
  }

  private static String page(ReviewCalendar calendar, Edition edition) {
    LocalDate asOf = edition.asOf();
    String body =
        Templates.render(
            ReviewCalendar.class,
            "html",
            Html::escape,
            Map.of(
                "sections", calendar.sections(),
                "years", calendar.years(),
                "folded", calendar.reviews().size() > UNFOLDED,
                "readable", edition.includes(PolicyFile.POLICY_HTML),
                "subscribable", edition.includes(Product.CALENDAR, Format.ICALENDAR),
                "day", asOf,
                "asOf", PartialDate.of(asOf).inWords()));
    return Page.render("Reviews", "", "reviews", edition, new Markup(body));
  }
}
