package org.clausewright.generator.oscal;

import static org.clausewright.generator.oscal.OscalDocument.line;
import static org.clausewright.generator.oscal.OscalDocument.object;
import static org.clausewright.generator.oscal.OscalDocument.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.checklist.Check;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.edition.PolicyFile;

/** Writes a checklist as an OSCAL assessment plan of the catalogue: an activity for each check. */
public final class OscalPlan {

  private OscalPlan() {}

  /** The bytes of the plan. */
  public static byte[] bytes(Checklist checklist) {
    Map<String, Object> document = OscalDocument.start("assessment plan", checklist);
    String catalogue = NamedUuid.of("resource", checklist.policy(), "catalogue");
    document.put(
        "import-ssp",
        object("href", "#" + catalogue, "remarks", "A policy has no system security plan."));
    List<Object> activities = new ArrayList<>();
    List<Object> tasks = new ArrayList<>();
    for (Check check : checklist.checks()) {
      String activity = OscalDocument.uuid("activity", check);
      activities.add(activity(activity, check));
      tasks.add(task(activity, check));
    }
    document.put("local-definitions", object("activities", activities));
    document.put(
        "reviewed-controls",
        object("control-selections", List.of(object("include-all", Map.of()))));
    document.put("tasks", tasks);
    document.put("back-matter", object("resources", List.of(resource(catalogue, checklist))));
    return OscalDocument.bytes("assessment-plan", document);
  }

  private static Map<String, Object> activity(String uuid, Check check) {
    return object(
        "uuid",
        uuid,
        "title",
        line(check.clause() + ": " + check.task()),
        "description",
        prose(check.exactWords()),
        "props",
        List.of(object("name", "method", "value", "EXAMINE")),
        "related-controls",
        object("control-selections", List.of(selection(check))));
  }

  private static Map<String, Object> selection(Check check) {
    return object(
        "include-controls", List.of(object("control-id", OscalDocument.controlId(check))));
  }

  private static Map<String, Object> task(String activity, Check check) {
    Map<String, Object> everybody = object("type", "party", "include-all", Map.of());
    Optional<String> frequency = check.frequency().map(OscalDocument::prose);
    return object(
        "uuid",
        NamedUuid.of("task", activity),
        "type",
        "action",
        "title",
        line(check.clause() + ": " + check.task()),
        "associated-activities",
        List.of(object("activity-uuid", activity, "subjects", List.of(everybody))),
        "remarks",
        frequency);
  }

  private static Map<String, Object> resource(String uuid, Checklist checklist) {
    return object(
        "uuid",
        uuid,
        "title",
        line(checklist.title() + ": catalogue"),
        "rlinks",
        List.of(
            object(
                "href",
                PolicyFile.CHECKLIST_OSCAL_CATALOG.fileName(),
                "media-type",
                "application/json")));
  }
}
