package org.clausewright.generator.calendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.clausewright.generator.Generator;
import org.clausewright.generator.GoldenFile;
import org.clausewright.generator.Payloads;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.markup.Visible;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Period;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due when, on the page and in the calendar, which another program reads back. */
class CalendarTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final Path GOLDEN = Path.of("src/test/resources/golden/calendar");

  private static CatalogueEntry entry(String id, String last, String next, int years) {
    return new CatalogueEntry(
        id,
        "Policy " + id,
        "Trust, School; & Sons",
        "",
        "",
        PartialDate.parse(last),
        PartialDate.parse(next),
        years == 0 ? Optional.empty() : Optional.of(new Period(years, Period.Unit.YEAR)));
  }

  private static Map<String, String> files(List<CatalogueEntry> entries, LocalDate asOf) {
    Map<String, String> files = new TreeMap<>();
    Generator.ofAll(
            entries,
            new Edition(
                asOf,
                Set.of(Product.CALENDAR, Product.POLICY),
                Set.of(Format.HTML, Format.ICALENDAR)))
        .forEach(
            file -> files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8)));
    return files;
  }

  /** One of every kind: long overdue, just in time, soon, this year, later, computed, unknown. */
  @Test
  void oneOfEveryKind() {
    Map<String, String> files =
        files(
            List.of(
                entry("unknown", "2024-10", "", 0),
                entry("cycle-only", "", "", 2),
                entry("overdue", "", "2024-10", 1),
                entry("yesterday", "", "2026-11-20", 1),
                entry("today", "", "2026-11-21", 1),
                entry("month", "", "2026-11", 1),
                entry("year", "", "2026", 1),
                entry("later", "2025-07-01", "2027-07-01", 1),
                entry("computed", "2025-02", "", 3)),
            AS_OF);
    String calendar = files.get("reviews.ics").replace("\r\n", "\n");
    assertAll(
        () -> GoldenFile.verify(GOLDEN.resolve("reviews.html"), files.get("reviews.html")),
        () -> GoldenFile.verify(GOLDEN.resolve("reviews.ics"), calendar));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2 YEAR, 2026",
    "2024-10, 2 YEAR, 2026-10",
    "2024-02-29, 1 YEAR, 2025-02-28",
    "2024-11, 18 MONTH, 2026-05",
    "2024, 6 MONTH, ''",
    "2024-10-31, 2 WEEK, 2024-11-14",
    "2024-10, 10 DAY, ''",
    "2024-10, 6 TERM, 2026-10",
    "2024-10, 2 TERM, ''",
    "2024, 2000000000 YEAR, ''",
  })
  void cyclesAreNoMoreExactThanDates(String last, String cycle, String next) {
    String[] parts = cycle.split(" ");
    Period period = new Period(Integer.parseInt(parts[0]), Period.Unit.valueOf(parts[1]));
    assertEquals(
        PartialDate.parse(next), ReviewCycle.after(PartialDate.parse(last).orElseThrow(), period));
  }

  @Test
  void identitiesOutliveDates() throws Exception {
    List<CatalogueEntry> now = new ArrayList<>();
    List<CatalogueEntry> then = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      now.add(entry("p" + i, "", date(random), 1));
      then.add(entry("p" + i, "", date(random), 1));
    }
    List<Component> first = events(files(now, AS_OF).get("reviews.ics"));
    List<Component> second = events(files(then, AS_OF.plusDays(1)).get("reviews.ics"));
    assertEquals(300, new HashSet<>(values(first, Property.UID)).size());
    assertEquals(
        new HashSet<>(values(first, Property.UID)), new HashSet<>(values(second, Property.UID)));
    assertTrue(
        sequence(first.get(0)) < sequence(second.get(0)), "later calendars replace earlier ones");
  }

  private static String date(Random random) {
    return new PartialDate(2020 + random.nextInt(12), 1 + random.nextInt(12), random.nextInt(29))
        .toString();
  }

  private static int sequence(Component event) {
    return Integer.parseInt(value(event, Property.SEQUENCE));
  }

  @Test
  void namesAreOnlyNames() throws Exception {
    List<CatalogueEntry> entries = new ArrayList<>();
    List<String> names = Payloads.all();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).replaceAll("\\s+", " ");
      entries.add(
          new CatalogueEntry(
              "p" + i,
              name,
              "é" + name,
              "",
              "",
              Optional.empty(),
              Optional.of(new PartialDate(2027, 1, i % 28 + 1)),
              Optional.empty()));
    }
    String calendar = files(entries, AS_OF).get("reviews.ics");
    for (String line : calendar.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertTrue(line.codePoints().noneMatch(Visible::isHidden), line);
    }
    List<Component> events = events(calendar);
    assertEquals(entries.size(), events.size());
    for (Component event : events) {
      String uid = value(event, Property.UID);
      CatalogueEntry entry = entries.get(Integer.parseInt(uid.substring(1, uid.indexOf('.'))));
      assertEquals(
          Visible.of("Review due: " + entry.title() + " (" + entry.organisation() + ")"),
          value(event, Property.SUMMARY));
      assertEquals(
          entry.nextReview().orElseThrow().toString().replace("-", ""),
          value(event, Property.DTSTART));
    }
  }

  @Test
  void manyPoliciesMakeAUsablePage() {
    Random random = new Random(1);
    List<CatalogueEntry> entries =
        IntStream.range(0, 10_000).mapToObj(i -> entry("p" + i, "", date(random), 1)).toList();
    String page = files(entries, AS_OF).get("reviews.html");
    assertEquals(10_000, Jsoup.parse(page).select("details > .due > li").size());
    assertTrue(page.length() < 5_000_000, () -> page.length() + " characters");
  }

  private static List<Component> events(String calendar) throws IOException, ParserException {
    return List.copyOf(
        new CalendarBuilder()
            .build(new StringReader(calendar))
            .<CalendarComponent>getComponents(Component.VEVENT));
  }

  private static List<String> values(List<Component> events, String property) {
    return events.stream().map(event -> value(event, property)).toList();
  }

  private static String value(Component event, String property) {
    return event.getRequiredProperty(property).getValue();
  }
}
