package org.clausewright.language.reading;

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

/** Names that all files share, each of which may be given once only. */
final class UniqueNames {

  private final Map<String, String> taken = new HashMap<>();
  private final List<Problem> problems;

  UniqueNames(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Adds the definitions of a file: policies and adoptions share one set of names, organisations
   * another.
   */
  void add(SourceText source) {
    for (SourceOutline.Entry entry : source.outline().entries()) {
      String kind =
          switch (entry.keyword()) {
            case "policy", "adoption" -> "policy";
            case "trust", "school", "partnership" -> "organisation";
            default -> entry.keyword();
          };
      String first = taken.putIfAbsent(kind + " " + entry.name(), place(source, entry));
      if (first != null) {
        String line = source.line(entry.line());
        int column = Math.max(0, line.indexOf(" " + entry.name()) + 1) + 1;
        problems.add(
            new Problem(
                Severity.ERROR,
                "duplicate-id",
                "The "
                    + kind
                    + " id “"
                    + entry.name()
                    + "” is given a second time; the first is in "
                    + first
                    + ".",
                "Ids tell policies and organisations apart in every output; give one of them another name.",
                new Location(source.name(), entry.line(), column, entry.name().length(), line)));
      }
    }
  }

  /** Adds the topics of a vocabulary. */
  void addTopics(SourceText source, PolicyFile file) {
    Findings findings = new Findings(source, problems);
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

  private static String place(SourceText source, SourceOutline.Entry entry) {
    return source.name() + ":" + entry.line();
  }
}
