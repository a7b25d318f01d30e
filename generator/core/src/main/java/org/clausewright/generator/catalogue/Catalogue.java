package org.clausewright.generator.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", "https://clausewright.org/" + SCHEMA);
    json.put("policies", entries.stream().map(Catalogue::json).toList());
    return Json.bytes(json);
  }

  private static Map<String, Object> json(CatalogueEntry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.policyId());
    json.put("title", entry.title());
    json.put("organisation", entry.organisation());
    json.put("version", entry.version());
    json.put("adoptedFrom", entry.adoptedFrom());
    json.put("lastReview", entry.lastReview());
    json.put("nextReview", entry.nextReview());
    json.put("reviewCycle", entry.reviewCycle().map(Catalogue::json));
    return json;
  }

  private static Map<String, Object> json(Period period) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("count", period.count());
    json.put("unit", period.unit().name().toLowerCase(Locale.ROOT));
    return json;
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
