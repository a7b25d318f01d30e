package org.clausewright.generator.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.generator.output.Json;
import org.clausewright.generator.output.JsonObject;
import org.clausewright.generator.output.JsonObject.Unexpected;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Period;

/** The list of all policies as JSON, after the schema policies-1. */
public final class Catalogue {

  /** Its path among the outputs. */
  public static final String FILE = "policies.json";

  /** Path of the JSON Schema among the outputs. */
  public static final String SCHEMA = "schema/policies-1.schema.json";

  private Catalogue() {}

  /** The bytes of a list. */
  public static byte[] write(List<CatalogueEntry> entries) {
    return Json.bytes(
        new Json.Members(
            "schema",
            "https://clausewright.org/" + SCHEMA,
            "policies",
            entries.stream().map(Catalogue::json).toList()));
  }

  private static Json.Members json(CatalogueEntry entry) {
    return new Json.Members(
        "id", entry.policyId(),
        "title", entry.title(),
        "organisation", entry.organisation(),
        "version", entry.version(),
        "adoptedFrom", entry.adoptedFrom(),
        "lastReview", entry.lastReview(),
        "nextReview", entry.nextReview(),
        "reviewCycle", entry.reviewCycle().map(Catalogue::json));
  }

  private static Json.Members json(Period period) {
    return new Json.Members(
        "count", period.count(), "unit", period.unit().name().toLowerCase(Locale.ROOT));
  }

  /**
   * Reads a list.
   *
   * @throws Unexpected if it is none
   */
  public static List<CatalogueEntry> read(byte[] content) throws Unexpected {
    return JsonObject.parse(content).objects("policies", Catalogue::entry);
  }

  private static CatalogueEntry entry(JsonObject json) throws Unexpected {
    return new CatalogueEntry(
        json.text("id"),
        json.text("title"),
        json.text("organisation"),
        json.text("version"),
        json.text("adoptedFrom"),
        date(json, "lastReview"),
        date(json, "nextReview"),
        json.has("reviewCycle")
            ? Optional.of(period(json.object("reviewCycle")))
            : Optional.empty());
  }

  private static Optional<PartialDate> date(JsonObject json, String name) throws Unexpected {
    return json.has(name)
        ? Optional.of(json.parsed(name, text -> PartialDate.parse(text).orElseThrow()))
        : Optional.empty();
  }

  private static Period period(JsonObject json) throws Unexpected {
    return new Period(
        (int) json.number("count"),
        json.parsed("unit", unit -> Period.Unit.valueOf(unit.toUpperCase(Locale.ROOT))));
  }
}
