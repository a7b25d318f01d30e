package org.clausewright.eclipse.preferences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.ProjectSettings;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Property page of a project: how bad each rule of the checker is. */
public final class RulesPage extends ProjectFilePage {

  private Optional<RuleTable> table = Optional.empty();
  private volatile List<Rule> rules = List.of();

  public RulesPage() {
    super("How bad it is when a rule is broken in this project.", "rules");
  }

  @Override
  Control createFields(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    RuleTable made = new RuleTable(area);
    RuleDetails details = new RuleDetails(area, made::set);
    made.onSelection(selected -> details.show(selected, made::level));
    table = Optional.of(made);
    return area;
  }

  @Override
  void prepare() {
    rules = Rule.all();
  }

  @Override
  void show(ProjectSettings settings) {
    Map<String, Level> levels = new HashMap<>();
    settings
        .rules()
        .forEach((code, word) -> Level.of(word).ifPresent(level -> levels.put(code, level)));
    table.ifPresent(each -> each.show(rules, levels));
  }

  @Override
  protected void performDefaults() {
    table.ifPresent(RuleTable::reset);
    super.performDefaults();
  }

  /** What is said of no rule of ours stays: the checker tells what is wrong with it. */
  @Override
  ProjectSettings entered(ProjectSettings settings) {
    Map<String, Level> levels = table.map(RuleTable::levels).orElse(Map.of());
    Map<String, String> words = new HashMap<>(settings.rules());
    for (Rule rule : rules) {
      Optional<String> said = Optional.ofNullable(words.get(rule.code()));
      Optional<Level> given = Optional.ofNullable(levels.get(rule.code()));
      if (said.isPresent() && given.isEmpty() && said.flatMap(Level::of).isPresent()) {
        words.remove(rule.code());
      } else if (said.isPresent() || !given.orElse(rule.usual()).equals(rule.usual())) {
        given.ifPresent(level -> words.put(rule.code(), level.word()));
      }
    }
    return new ProjectSettings(
        words, settings.longestSentence(), settings.binding(), settings.actors());
  }
}
