package org.clausewright.generator.manifest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.output.Json;
import org.clausewright.generator.output.JsonObject;
import org.clausewright.generator.output.JsonObject.Unexpected;

/** The manifest as JSON, after the schema manifest-1. */
public final class ManifestJson {

  /** Path of the JSON Schema among the outputs. */
  public static final String SCHEMA = "schema/manifest-1.schema.json";

  private static final String SCHEMA_ID = "https://clausewright.org/" + SCHEMA;

  private ManifestJson() {}

  /** The bytes of a manifest. */
  public static byte[] write(Manifest manifest) {
    Manifest.Toolkit toolkit = manifest.toolkit();
    return Json.bytes(
        new Json.Members(
            "schema",
            SCHEMA_ID,
            "toolkit",
            new Json.Members(
                "name", "clausewright",
                "version", toolkit.version(),
                "fingerprint", toolkit.fingerprint()),
            "asOf",
            manifest.edition().asOf().toString(),
            "products",
            names(manifest.edition().products()),
            "formats",
            names(manifest.edition().formats()),
            "sources",
            manifest.sources().stream().map(ManifestJson::source).toList(),
            "outputs",
            manifest.outputs().stream().map(ManifestJson::output).toList()));
  }

  private static Json.Members source(Manifest.Source source) {
    return new Json.Members(
        "path", source.path(),
        "sha256", source.sha256(),
        "checksum", source.checksum(),
        "policies", source.policies(),
        "context", source.context());
  }

  private static Json.Members output(Manifest.Output output) {
    return new Json.Members(
        "path", output.path(), "size", output.size(), "sha256", output.sha256());
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().sorted().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * Reads a manifest.
   *
   * @throws Unexpected if it is none, or not of this version
   */
  public static Manifest read(byte[] content) throws Unexpected {
    JsonObject json = JsonObject.parse(content);
    if (!json.text("schema").equals(SCHEMA_ID)) {
      throw new Unexpected("its schema is not " + SCHEMA_ID);
    }
    JsonObject toolkit = json.object("toolkit");
    return new Manifest(
        new Manifest.Toolkit(toolkit.text("version"), toolkit.text("fingerprint")),
        new Edition(
            json.parsed("asOf", LocalDate::parse),
            set(json, "products", Product::valueOf),
            set(json, "formats", Format::valueOf)),
        json.objects(
            "sources",
            source ->
                new Manifest.Source(
                    source.text("path"),
                    source.text("sha256"),
                    source.text("checksum"),
                    source.texts("policies"),
                    source.truth("context"))),
        json.objects(
            "outputs",
            output ->
                new Manifest.Output(
                    output.text("path"), output.number("size"), output.text("sha256"))));
  }

  private static <E> Set<E> set(JsonObject json, String member, Function<String, E> value)
      throws Unexpected {
    try {
      return json.texts(member).stream()
          .map(name -> value.apply(name.toUpperCase(Locale.ROOT)))
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException e) {
      throw new Unexpected("“" + member + "” names something unknown");
    }
  }
}
