package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.generator.checklist.Answer;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.Outcome;
import org.clausewright.generator.checklist.Result;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.oscal.OscalCatalog;
import org.clausewright.generator.oscal.OscalPlan;
import org.clausewright.generator.oscal.OscalResults;
import org.clausewright.language.PolicyReader;
import org.clausewright.model.Library;
import org.junit.jupiter.api.Test;

/** OSCAL documents of the real policies: that they keep to NIST's schemas and hold together. */
class OscalTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final Edition EDITION = Edition.whole(AS_OF);
  private static final Library LIBRARY =
      PolicyReader.read(List.of(Path.of("../../policies"))).library();
  private static final Pattern IDS = Pattern.compile("\"(?:uuid|id)\" : \"([^\"]+)\"");
  private static final Pattern CONTROLS = Pattern.compile("\"control-id\" : \"([^\"]+)\"");

  private static Schema schema(String model) throws IOException {
    Path published =
        Path.of(System.getProperty("clausewright.schemas", ""))
            .resolve("oscal_" + model + "_schema.json");
    assumeTrue(Files.exists(published), () -> "no published schema at " + published);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Files.readString(published), InputFormat.JSON);
  }

  private static List<Checklist> checklists() {
    return LIBRARY.policies().stream().map(policy -> Checklist.of(policy, AS_OF)).toList();
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }

  private static void verify(Schema schema, String json) {
    assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    assertFalse(
        schema.validate(json.replaceFirst("\"metadata\"", "\"meta\""), InputFormat.JSON).isEmpty());
    List<String> ids = IDS.matcher(json).results().map(found -> found.group(1)).toList();
    assertEquals(ids.size(), Set.copyOf(ids).size(), "identifiers are unique");
  }

  @Test
  void catalogues() throws IOException {
    Schema schema = schema("catalog");
    for (Checklist checklist : checklists()) {
      verify(schema, text(OscalCatalog.bytes(checklist, EDITION)));
    }
  }

  @Test
  void linksLeadOnlyToWhatIsThere() {
    Edition without =
        new Edition(AS_OF, EnumSet.of(Product.CHECKLIST), EnumSet.allOf(Format.class));
    Checklist checklist = checklists().get(0);
    assertTrue(text(OscalCatalog.bytes(checklist, EDITION)).contains("\"policy.html#"));
    assertFalse(text(OscalCatalog.bytes(checklist, without)).contains("policy.html"));
  }

  @Test
  void plansNameControlsOfTheCatalogue() throws IOException {
    Schema schema = schema("assessment-plan");
    for (Checklist checklist : checklists()) {
      String plan = text(OscalPlan.bytes(checklist));
      verify(schema, plan);
      String catalogue = text(OscalCatalog.bytes(checklist, EDITION));
      List<MatchResult> named = CONTROLS.matcher(plan).results().toList();
      assertEquals(checklist.answers().size(), named.size());
      named.forEach(id -> assertTrue(catalogue.contains("\"id\" : \"" + id.group(1) + "\"")));
    }
  }

  @Test
  void results() throws IOException {
    Schema schema = schema("assessment-results");
    for (Checklist open : checklists()) {
      verify(schema, text(OscalResults.bytes(open)));
      List<Answer> answers = new ArrayList<>();
      for (Answer answer : open.answers()) {
        Outcome outcome = Outcome.values()[answers.size() % Outcome.values().length];
        Result result =
            new Result(outcome, "https://example.org/e", " A. *B* ", Optional.of(AS_OF), "<b>\n#");
        answers.add(new Answer(answer.check(), result, Optional.empty()));
      }
      Checklist made =
          new Checklist(
              open.policy(), open.title(), open.organisation(), "", AS_OF, answers, List.of());
      String json = text(OscalResults.bytes(made));
      verify(schema, json);
      assertEquals(made.count(Outcome.FAILED), json.split("\"not-satisfied\"", -1).length - 1);
      assertEquals(made.count(Outcome.PASSED), json.split("\"satisfied\"", -1).length - 1);
    }
  }
}
