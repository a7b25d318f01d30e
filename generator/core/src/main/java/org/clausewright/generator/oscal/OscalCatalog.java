package org.clausewright.generator.oscal;

import static org.clausewright.generator.oscal.OscalDocument.line;
import static org.clausewright.generator.oscal.OscalDocument.object;
import static org.clausewright.generator.oscal.OscalDocument.property;
import static org.clausewright.generator.oscal.OscalDocument.prose;
import static org.clausewright.generator.oscal.OscalDocument.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.generator.checklist.Answer;
import org.clausewright.generator.checklist.Check;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.PolicyFile;

/** Writes what a policy demands as an OSCAL catalogue: a group for each section, a control each. */
public final class OscalCatalog {

  private final Edition edition;

  private OscalCatalog(Edition edition) {
    this.edition = edition;
  }

  /** The bytes of the catalogue. */
  public static byte[] bytes(Checklist checklist, Edition edition) {
    OscalCatalog catalog = new OscalCatalog(edition);
    Map<String, Object> document = OscalDocument.start("catalogue", checklist);
    List<Object> groups = new ArrayList<>();
    checklist
        .sections()
        .forEach((section, answers) -> groups.add(catalog.group(groups.size(), section, answers)));
    document.put("groups", groups);
    return OscalDocument.bytes("catalog", document);
  }

  private Map<String, Object> group(int before, String section, List<Answer> answers) {
    String title = section.isEmpty() ? "Before the first section" : section;
    return object(
        "id",
        "section-" + (before + 1),
        "class",
        "section",
        "title",
        line(title),
        "controls",
        answers.stream().map(answer -> control(answer.check())).toList());
  }

  private Map<String, Object> control(Check check) {
    String who = check.bearers().isEmpty() ? "" : " of " + String.join(", ", check.bearers());
    return object(
        "id",
        OscalDocument.controlId(check),
        "class",
        check.type().key(),
        "title",
        line(check.clause() + ": " + check.kind() + who),
        "props",
        properties(check),
        "links",
        links(check),
        "parts",
        parts(check));
  }

  private static List<Object> properties(Check check) {
    List<Object> properties = new ArrayList<>();
    text(check.clause()).ifPresent(each -> properties.add(object("name", "label", "value", each)));
    Stream.of(
            property("check", check.id()),
            property("kind", check.kind()),
            property("exact-words", check.exactWords()),
            property("sha-256", check.digest()),
            property("frequency", check.frequency().orElse("")),
            property("state", check.state().map(Check.State::key).orElse("")))
        .forEach(property -> property.ifPresent(properties::add));
    add("bearer", check.bearers(), properties);
    add("counterpart", check.counterparts(), properties);
    add("topic", check.topics(), properties);
    return properties;
  }

  private static void add(String name, List<String> values, List<Object> properties) {
    values.forEach(value -> property(name, value).ifPresent(properties::add));
  }

  private Optional<List<Object>> links(Check check) {
    return check
        .normId()
        .filter(norm -> edition.includes(PolicyFile.POLICY_HTML))
        .map(norm -> PolicyFile.POLICY_HTML.fileName() + "#" + norm)
        .map(href -> List.of(object("href", href, "rel", "reference")));
  }

  private static List<Object> parts(Check check) {
    String id = OscalDocument.controlId(check);
    List<Object> parts = new ArrayList<>();
    parts.add(part(id + "_smt", "statement", check.exactWords()));
    List<String> guidance = new ArrayList<>();
    check.conditions().forEach(each -> guidance.add("Condition or exception: " + each));
    check.limits().forEach(each -> guidance.add("Limit: " + each));
    check.approval().ifPresent(each -> guidance.add("Approval – " + each));
    if (!guidance.isEmpty()) {
      parts.add(part(id + "_gdn", "guidance", String.join("; ", guidance)));
    }
    parts.add(part(objectiveId(check), "assessment-objective", check.task()));
    if (!check.evidence().isEmpty()) {
      Map<String, Object> method = object("id", id + "_mth", "name", "assessment-method");
      method.put("props", List.of(object("name", "method", "value", "EXAMINE")));
      method.put(
          "parts",
          List.of(part(id + "_evd", "assessment-objects", String.join("; ", check.evidence()))));
      parts.add(method);
    }
    return parts;
  }

  /** The identifier of what is to be found out. */
  static String objectiveId(Check check) {
    return OscalDocument.controlId(check) + "_obj";
  }

  private static Map<String, Object> part(String id, String name, String words) {
    return object("id", id, "name", name, "prose", prose(words));
  }
}
