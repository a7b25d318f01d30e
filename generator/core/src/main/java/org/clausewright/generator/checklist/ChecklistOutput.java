package org.clausewright.generator.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Policy;

/** Writes the checklist of a policy: to read, to fill in, and for other tools. */
public final class ChecklistOutput {

  /** Path of the JSON Schema among the outputs. */
  public static final String SCHEMA = "schema/checklist-1.schema.json";

  private static final String SCHEMA_ID = "https://clausewright.org/" + SCHEMA;

  private ChecklistOutput() {}

  /** The checklist as JSON, after the schema. */
  public static byte[] json(Checklist checklist) {
    return ChecklistJson.bytes(checklist, SCHEMA_ID);
  }

  /** The checklist as CSV. */
  public static byte[] csv(Checklist checklist) {
    return ChecklistCsv.bytes(checklist);
  }

  /** The checklist as a workbook beside the other files of an edition. */
  public static byte[] xlsx(Checklist checklist, Edition edition) {
    return ChecklistWorkbook.bytes(checklist, Optional.of(edition));
  }

  /** The checklist as a workbook that stands alone. */
  public static byte[] xlsx(Checklist checklist) {
    return ChecklistWorkbook.bytes(checklist, Optional.empty());
  }

  /** Checklists as tests, for build servers. */
  public static byte[] junit(List<Checklist> checklists) {
    return ChecklistJunit.bytes(checklists);
  }

  /** The checks of a section on the page. */
  public record Group(String title, List<Check> checks) {}

  /** The checklist as a page. */
  public static String html(Policy policy, Edition edition) {
    Checklist checklist = Checklist.of(policy, edition.asOf());
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
                "count", checklist.answers().size(),
                "groups",
                    checklist.sections().entrySet().stream()
                        .map(section -> group(section.getKey(), section.getValue()))
                        .toList()));
    return Page.render(
        "Checklist: " + policy.title() + " – " + policy.organisation().name(),
        "../",
        "checklist",
        edition,
        new Markup(body));
  }

  private static Group group(String title, List<Answer> answers) {
    return new Group(title, answers.stream().map(Answer::check).toList());
  }

  private static List<PolicyFile> others(Edition edition) {
    return edition.policyFiles().stream()
        .filter(file -> file != PolicyFile.CHECKLIST_HTML)
        .toList();
  }
}
