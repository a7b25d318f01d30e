package org.clausewright.generator.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.organisation.Topic;

/**
 * The topics that a policy does not decide although others do.
 *
 * @param groups in vocabulary order
 */
public record Silence(Comparison.Column column, List<Group> groups) {

  public Silence {
    groups = List.copyOf(groups);
  }

  /** The gaps in a group of topics, those first that most others decide. */
  public record Group(String title, List<Gap> gaps) {
    public Group {
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * A topic that the policy does not decide.
   *
   * @param others how many of the other policies decide it
   * @param answers how many of them take each stance, in order of stances
   * @param related passages that touch the subject without deciding it
   */
  public record Gap(Topic topic, int others, Map<Stance, Integer> answers, List<Evidence> related) {
    public Gap {
      answers = new EnumMap<>(answers);
      related = List.copyOf(related);
    }
  }

  /** How many topics it is silent on. */
  public int count() {
    return groups.stream().mapToInt(group -> group.gaps().size()).sum();
  }

  /** The silences of all policies, in the order of columns. */
  public static List<Silence> of(Comparison comparison) {
    List<Map<Stance, Integer>> answers = comparison.rows().stream().map(Silence::answers).toList();
    List<Silence> silences = new ArrayList<>();
    for (int column = 0; column < comparison.columns().size(); column++) {
      Map<String, List<Gap>> groups = new LinkedHashMap<>();
      for (int i = 0; i < comparison.rows().size(); i++) {
        Comparison.Row row = comparison.rows().get(i);
        Comparison.Cell cell = row.cells().get(column);
        int others = answers.get(i).values().stream().mapToInt(Integer::intValue).sum();
        if (cell.stance() == Stance.SILENT && others > 0) {
          groups
              .computeIfAbsent(row.topic().group(), group -> new ArrayList<>())
              .add(new Gap(row.topic(), others, answers.get(i), cell.related()));
        }
      }
      silences.add(new Silence(comparison.columns().get(column), sorted(groups)));
    }
    return silences;
  }

  private static Map<Stance, Integer> answers(Comparison.Row row) {
    Map<Stance, Integer> answers = row.stances();
    answers.remove(Stance.SILENT);
    return answers;
  }

  private static List<Group> sorted(Map<String, List<Gap>> groups) {
    return groups.entrySet().stream()
        .map(
            group ->
                new Group(
                    group.getKey(),
                    group.getValue().stream()
                        .sorted(Comparator.comparingInt(gap -> -gap.others()))
                        .toList()))
        .toList();
  }
}
