package org.clausewright.language.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.checking.Findings;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Topic;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Names that all files share, each of which may be given once only. */
final class UniqueNames {

  private final Map<String, String> taken = new HashMap<>();
  private final List<Problem> problems;
  private final OpenTexts open;

  UniqueNames(List<Problem> problems, OpenTexts open) {
    this.problems = problems;
    this.open = open;
  }

  /**
   * Adds the definitions of a file: policies and adoptions share one set of names, organisations
   * another.
   */
  void add(Source source) {
    for (SourceOutline.Entry entry : source.outline().entries()) {
      String kind =
          switch (entry.keyword()) {
            case "policy", "adoption" -> "policy";
            case "trust", "school", "partnership" -> "organisation";
            default -> entry.keyword();
          };
      String place = source.name() + ":" + entry.line();
      String first = taken.putIfAbsent(kind + " " + entry.name(), place);
      if (first != null) {
        problems.add(duplicate(source, entry, kind, first));
      }
    }
  }

  private Problem duplicate(Source source, SourceOutline.Entry entry, String kind, String first) {
    String line =
        new SourceReader(new ArrayList<>(), open)
            .read(source.path(), source.name())
            .map(text -> text.line(entry.line()))
            .orElse("");
    int column = Math.max(0, line.indexOf(" " + entry.name()) + 1) + 1;
    return new Problem(
        Severity.ERROR,
        "duplicate-id",
        "The %s id “%s” is given a second time; the first is in %s."
            .formatted(kind, entry.name(), first),
        "Ids tell policies and organisations apart in every output; give one of them another name.",
        new Location(source.name(), entry.line(), column, entry.name().length(), line));
  }

  /** Adds the topics of a vocabulary. */
  void addTopics(Source source, PolicyFile file) {
    SourceText text =
        new SourceText(
            source.path(), source.name(), NodeModelUtils.getNode(file).getRootNode().getText());
    Findings findings = new Findings(text, problems);
    for (var contents = file.eAllContents(); contents.hasNext(); ) {
      EObject each = contents.next();
      if (each instanceof Topic topic
          && taken.putIfAbsent("topic " + topic.getName(), source.name()) != null) {
        findings.error(
            topic,
            PolicyPackage.eINSTANCE.getTopic_Name(),
            "duplicate-id",
            "The topic “" + topic.getName() + "” is given a second time.",
            "Every topic is one row of the comparison; remove one of them or name it differently.");
      }
    }
  }
}
