package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.ProsePart;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Words;
import org.clausewright.language.prose.ProseText;
import org.clausewright.model.Label;

/** Computes the labels of all sections, clauses and items of a policy from its numbering scheme. */
public final class Numbering {

  private static final List<String> DEFAULT_SCHEME = List.of("1.", "1.1", "(a)", "(i)");
  private static final String FRONT_MATTER = "front matter";

  private final List<String> scheme;
  private final List<LabelPattern> patterns = new ArrayList<>();
  private final Map<Target, Label> labels = new HashMap<>();

  private Numbering(List<String> scheme) {
    this.scheme = scheme.isEmpty() ? DEFAULT_SCHEME : scheme;
    for (String sample : this.scheme) {
      patterns.add(new LabelPattern(sample, patterns.size() + 1));
    }
  }

  /** The labels in a policy or adoption itself, by section, clause, norm and item. */
  public static Map<Target, Label> of(Definition definition) {
    if (definition instanceof PolicyDefinition policy) {
      return of(policy.getElements(), policy.getNumbering());
    } else if (definition instanceof Adoption adoption) {
      PolicyDefinition adopted = adoption.getAdopted();
      return of(adoption.getElements(), adopted == null ? List.of() : adopted.getNumbering());
    }
    return Map.of();
  }

  /**
   * The labels below these elements.
   *
   * @param scheme a sample label for each level; the default scheme if empty
   */
  static Map<Target, Label> of(List<Element> elements, List<String> scheme) {
    Numbering numbering = new Numbering(scheme);
    numbering.elements(elements, new Level(List.of(), FRONT_MATTER, false));
    return numbering.labels;
  }

  /** Counts siblings; an unnumbered section shares it with what stands around it. */
  private static final class Counter {
    private int value;
  }

  /** Siblings that are counted together, under the counters of their numbered ancestors. */
  private static final class Level {
    private final List<Integer> ancestors;
    private final String citation;
    private final boolean bullets;
    private final Counter numbers;
    private final Counter bulletNumbers = new Counter();
    private final Counter paragraphs = new Counter();

    private Level(List<Integer> ancestors, String citation, boolean bullets, Counter numbers) {
      this.ancestors = ancestors;
      this.citation = citation;
      this.bullets = bullets;
      this.numbers = numbers;
    }

    private Level(List<Integer> ancestors, String citation, boolean bullets) {
      this(ancestors, citation, bullets, new Counter());
    }

    private int number() {
      return ancestors.size() + 1;
    }

    private List<Integer> counters() {
      List<Integer> counters = new ArrayList<>(ancestors);
      counters.add(numbers.value);
      return counters;
    }
  }

  private void elements(List<Element> elements, Level level) {
    for (Element element : elements) {
      if (element instanceof Section section) {
        section(section, level);
      } else if (element instanceof Target target) {
        clause(target, level, level.ancestors.isEmpty());
      }
    }
  }

  private void section(Section section, Level level) {
    if (section.isUnnumbered()) {
      Optional<String> printed = Optional.ofNullable(section.getPrinted());
      String citation = level.ancestors.isEmpty() ? words(section) : level.citation;
      labels.put(section, new Label(printed, Optional.empty(), false, words(section)));
      elements(section.getElements(), transparent(section, level, citation));
      return;
    }
    String computed = count(section, level);
    Optional<String> printed = printed(section, computed);
    String citation = printed.map(Numbering::bare).orElseGet(() -> words(section));
    labels.put(section, new Label(printed, Optional.of(computed), false, citation));
    elements(section.getElements(), new Level(level.counters(), citation, section.isBullets()));
  }

  /**
   * An unnumbered section's members go on with the numbers around it; outside numbered sections
   * they have none.
   */
  private static Level transparent(Section section, Level level, String citation) {
    return new Level(level.ancestors, citation, section.isBullets(), level.numbers);
  }

  private void clause(Target clause, Level level, boolean unnumbered) {
    if (level.bullets && clause.getPrinted() == null && !clause.isUnnumbered()) {
      bullet(clause, level);
    } else if (unnumbered || clause.isUnnumbered() || level.number() > scheme.size()) {
      level.paragraphs.value++;
      String citation =
          level.citation.equals(FRONT_MATTER)
              ? FRONT_MATTER
              : level.citation + " paragraph " + level.paragraphs.value;
      Optional<String> printed = Optional.ofNullable(clause.getPrinted());
      labels.put(
          clause,
          new Label(
              printed, Optional.empty(), false, printed.map(Numbering::bare).orElse(citation)));
      members(clause, new Level(level.ancestors, citation, true));
    } else {
      numbered(clause, level);
    }
  }

  private void bullet(Target clause, Level level) {
    level.bulletNumbers.value++;
    String citation = level.citation + " bullet " + level.bulletNumbers.value;
    labels.put(clause, new Label(Optional.empty(), Optional.empty(), true, citation));
    members(clause, new Level(level.ancestors, citation, true));
  }

  private void numbered(Target clause, Level level) {
    String computed = count(clause, level);
    Optional<String> printed = printed(clause, computed);
    String shown = bare(printed.orElse(computed));
    String citation = shown.startsWith("(") ? level.citation + shown : shown;
    labels.put(clause, new Label(printed, Optional.of(computed), false, citation));
    boolean bullets = clause.isBullets() || level.number() + 1 > scheme.size();
    members(clause, new Level(level.counters(), citation, bullets));
  }

  private void members(Target clause, Level below) {
    List<Norm> norms =
        clause instanceof Clause several ? several.getNorms() : List.of((Norm) clause);
    for (Norm norm : norms) {
      if (norm != clause) {
        labels.put(norm, labels.get(clause));
      }
      Level items =
          norm.isBullets() && !below.bullets
              ? new Level(below.ancestors, below.citation, true)
              : below;
      for (Target item : norm.getItems()) {
        clause(item, items, false);
      }
    }
  }

  private String count(Target target, Level level) {
    level.numbers.value = target.isCounted() ? target.getNumber() : level.numbers.value + 1;
    int depth = Math.min(level.number(), scheme.size());
    return patterns
        .get(depth - 1)
        .label(level.counters().subList(level.number() - depth, level.number()));
  }

  private static Optional<String> printed(Target target, String computed) {
    if (target.isUnprinted()) {
      return Optional.empty();
    }
    return Optional.of(target.getPrinted() == null ? computed : target.getPrinted());
  }

  /** A label as it is cited: without a closing stop. */
  private static String bare(String label) {
    return label.length() > 1 && label.endsWith(".")
        ? label.substring(0, label.length() - 1)
        : label;
  }

  private static String words(Section section) {
    StringBuilder words = new StringBuilder();
    if (section.getHeading() != null) {
      for (ProsePart part : section.getHeading().getParts()) {
        if (part instanceof Words plain) {
          words.append(plain.getText());
        }
      }
    }
    return ProseText.folded(words.toString()).strip();
  }
}
