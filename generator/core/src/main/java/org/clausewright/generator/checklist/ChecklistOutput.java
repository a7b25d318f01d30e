package org.clausewright.generator.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.output.Csv;
import org.clausewright.generator.output.Json;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Policy;

/** Writes the checklist of a policy as JSON, CSV and a page to print. */
public final class ChecklistOutput {

  /** Path of the JSON Schema among the outputs, and its name among our resources. */
  public static final String SCHEMA = "schema/checklist-1.schema.json";

  private static final String SCHEMA_ID = "https://clausewright.org/" + SCHEMA;

  private ChecklistOutput() {}

  /** The checklist as JSON, after the schema. */
  public static byte[] json(Policy policy, Edition edition) {
    return Json.bytes(json(policy, edition.asOf(), checks(policy, edition)));
  }

  /** The checklist as CSV. */
  public static byte[] csv(Policy policy, Edition edition) {
    return csv(checks(policy, edition));
  }

  /** The checklist as a page. */
  public static String html(Policy policy, Edition edition) {
    return html(policy, edition, checks(policy, edition));
  }

  private static List<Check> checks(Policy policy, Edition edition) {
    List<Check> checks = new ArrayList<>(NormChecks.of(policy));
    checks.addAll(MetadataChecks.of(policy, edition.asOf()));
    return checks;
  }

  /** Writes the JSON Schema that all checklists keep to. */
  public static void writeSchema(Consumer<OutputFile> out) {
    try (InputStream schema =
        Objects.requireNonNull(
            ChecklistOutput.class.getResourceAsStream("checklist-1.schema.json"))) {
      out.accept(new OutputFile(SCHEMA, schema.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> json(Policy policy, LocalDate asOf, List<Check> checks) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("schema", SCHEMA_ID);
    json.put("policy", policy.id());
    json.put("title", policy.title());
    json.put("organisation", policy.organisation().name());
    json.put("asOf", asOf.toString());
    json.put("checks", checks.stream().map(ChecklistOutput::json).toList());
    return json;
  }

  private static Map<String, Object> json(Check check) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", check.id());
    json.put("type", check.type().key());
    json.put("clause", check.clause());
    json.put("norm", check.normId());
    json.put("section", check.section());
    json.put("kind", check.kind());
    json.put("task", check.task());
    json.put("leadIn", check.leadIn());
    json.put("words", check.words());
    json.put("bearers", check.bearers());
    json.put("counterparts", check.counterparts());
    json.put("topics", check.topics());
    json.put("evidence", check.evidence());
    json.put("frequency", check.frequency());
    json.put("conditions", check.conditions());
    json.put("limits", check.limits());
    json.put("approval", check.approval());
    json.put("state", check.state().map(Check.State::key));
    json.put("digest", check.digest());
    return json;
  }

  private static byte[] csv(List<Check> checks) {
    List<String> header =
        List.of(
            "Id",
            "Type",
            "Clause",
            "Section",
            "Kind",
            "Task",
            "Exact words",
            "Bearers",
            "Counterparts",
            "Topics",
            "Evidence",
            "Frequency",
            "Conditions",
            "Limits",
            "Approval",
            "State",
            "Digest");
    return Csv.bytes(header, checks.stream().map(ChecklistOutput::row).toList());
  }

  private static List<String> row(Check check) {
    return List.of(
        check.id(),
        check.type().key(),
        check.clause(),
        check.section(),
        check.kind(),
        check.task(),
        check.exactWords(),
        String.join("; ", check.bearers()),
        String.join("; ", check.counterparts()),
        String.join("; ", check.topics()),
        String.join("; ", check.evidence()),
        check.frequency().orElse(""),
        String.join("; ", check.conditions()),
        String.join("; ", check.limits()),
        check.approval().orElse(""),
        check.state().map(Check.State::key).orElse(""),
        check.digest());
  }

  /** The checks of a section on the page. */
  public record Group(String title, List<Check> checks) {}

  private static String html(Policy policy, Edition edition, List<Check> checks) {
    Map<String, List<Check>> groups = new LinkedHashMap<>();
    checks.forEach(
        check -> groups.computeIfAbsent(check.section(), section -> new ArrayList<>()).add(check));
    String body =
        Templates.render(
            Check.class,
            "html",
            Html::escape,
            Map.of(
                "policy", policy,
                "asOf", edition.asOf().toString(),
                "links", others(edition),
                "readable", edition.includes(PolicyFile.POLICY_HTML),
                "count", checks.size(),
                "groups",
                    groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList()));
    return Page.render(
        "Checklist: " + policy.title() + " – " + policy.organisation().name(),
        "../",
        "checklist",
        edition,
        new Markup(body));
  }

  private static List<PolicyFile> others(Edition edition) {
    return edition.policyFiles().stream()
        .filter(file -> file != PolicyFile.CHECKLIST_HTML)
        .toList();
  }
}
