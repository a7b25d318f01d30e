package org.clausewright.generator.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clausewright.model.Block;
import org.clausewright.model.Line;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.prose.Prose;

/** Gathers what a policy says, topic by topic, in one reading: what is printed, then the norms. */
final class EvidenceByTopic {

  private final Map<String, List<Evidence>> deciding = new LinkedHashMap<>();
  private final Map<String, List<Evidence>> related = new LinkedHashMap<>();

  private EvidenceByTopic() {}

  /** The cells of a policy by topic; topics that it nowhere touches are left out. */
  static Map<String, Comparison.Cell> cells(Policy policy) {
    EvidenceByTopic evidence = new EvidenceByTopic();
    policy.blocks().forEach(evidence::addPrinted);
    Map<String, String> citations = citations(policy);
    policy
        .norms()
        .forEach(
            placed ->
                evidence.add(placed.norm().topics(), use -> Evidence.of(placed, use, citations)));
    return evidence.cells(policy.id());
  }

  private void addPrinted(Block block) {
    if (block instanceof Title title) {
      addPrinted(title.text().words(), title.recorded().topics());
    } else if (block instanceof Line line) {
      addPrinted(line.text().words(), line.recorded().topics());
    } else if (block instanceof Table table) {
      for (Table.Row row : table.rows()) {
        String words = String.join(" ", row.cells().stream().map(Prose::words).toList()).strip();
        addPrinted(words, row.recorded().topics());
      }
    }
  }

  private void addPrinted(String words, List<TopicUse> uses) {
    add(uses, use -> Evidence.ofFrontMatter(words, use));
  }

  private void add(List<TopicUse> uses, Function<TopicUse, Evidence> evidence) {
    for (TopicUse use : uses) {
      (use.decides() ? deciding : related)
          .computeIfAbsent(use.topic().id(), topic -> new ArrayList<>())
          .add(evidence.apply(use));
    }
  }

  private Map<String, Comparison.Cell> cells(String policyId) {
    Map<String, Comparison.Cell> cells = new HashMap<>();
    related.keySet().forEach(topic -> cells.put(topic, cell(policyId, topic)));
    deciding.keySet().forEach(topic -> cells.put(topic, cell(policyId, topic)));
    return cells;
  }

  private Comparison.Cell cell(String policyId, String topic) {
    List<Evidence> decisive = deciding.getOrDefault(topic, List.of());
    return new Comparison.Cell(
        policyId,
        StanceRule.combine(decisive.stream().map(Evidence::stance).toList()),
        decisive,
        related.getOrDefault(topic, List.of()));
  }

  /** How to cite what bears an id: sections, clauses, items and their norms. */
  private static Map<String, String> citations(Policy policy) {
    Map<String, String> citations = new HashMap<>();
    policy
        .blocks()
        .filter(Section.class::isInstance)
        .map(Section.class::cast)
        .forEach(section -> citations.put(section.id(), section.label().citation()));
    policy
        .norms()
        .forEach(
            placed -> {
              citations.put(placed.clause().id(), placed.clause().label().citation());
              citations.put(placed.norm().id(), placed.clause().label().citation());
            });
    return citations;
  }
}
