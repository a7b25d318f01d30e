package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.policy.Acceptance;
import org.clausewright.language.policy.Contents;
import org.clausewright.language.policy.ContentsEntry;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.Line;
import org.clausewright.language.policy.Row;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Table;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Title;
import org.clausewright.model.Block;
import org.clausewright.model.Label;
import org.clausewright.model.Recorded;
import org.clausewright.model.fact.Fact;

/** What a policy prints, in document order, and the facts that come with it. */
final class BlockMapper {

  private final Map<Target, Label> labels;
  private final ProseMapper prose;
  private final NormMapper norms;
  private final FactMapper factMapper;
  private final Origins origins;
  private final List<Fact> facts = new ArrayList<>();

  BlockMapper(
      Map<Target, Label> labels,
      OrganisationMapper organisations,
      ProseMapper prose,
      Origins origins) {
    this.labels = labels;
    this.prose = prose;
    this.origins = origins;
    this.norms = new NormMapper(labels, organisations, prose, origins);
    this.factMapper = new FactMapper(organisations);
  }

  List<Block> map(List<Element> elements) {
    List<Block> blocks = new ArrayList<>();
    for (Element element : elements) {
      block(element).ifPresent(blocks::add);
    }
    return blocks;
  }

  /** All facts met so far, bare or recorded. */
  List<Fact> facts() {
    return facts;
  }

  private Optional<Block> block(Element element) {
    if (element instanceof Field field) {
      facts.add(fact(field));
      return Optional.empty();
    } else if (element instanceof Acceptance) {
      return Optional.empty();
    } else if (element instanceof Title title) {
      return Optional.of(
          new org.clausewright.model.Title(
              prose.map(title.getText()), recorded(title.getTopics(), title.getRecords())));
    } else if (element instanceof Line line) {
      return Optional.of(
          new org.clausewright.model.Line(
              prose.map(line.getText()), recorded(line.getTopics(), line.getRecords())));
    } else if (element instanceof Table table) {
      return Optional.of(table(table));
    } else if (element instanceof Contents contents) {
      return Optional.of(contents(contents));
    } else if (element instanceof Section section) {
      return Optional.of(
          origins.add(
              new org.clausewright.model.Section(
                  prose.id(section),
                  labels.get(section),
                  prose.map(section.getHeading()),
                  map(section.getElements())),
              section));
    }
    return Optional.of(norms.clause((Target) element));
  }

  private Block table(Table table) {
    return origins.add(
        new org.clausewright.model.Table(
            table.getName(),
            Optional.ofNullable(table.getCaption()).map(prose::map),
            table.getColumns().stream().map(prose::map).toList(),
            table.getRows().stream().map(this::row).toList()),
        table);
  }

  private org.clausewright.model.Table.Row row(Row row) {
    return new org.clausewright.model.Table.Row(
        row.getCells().stream().map(prose::map).toList(),
        recorded(row.getTopics(), row.getRecords()));
  }

  private Block contents(Contents contents) {
    return new org.clausewright.model.Contents(
        prose.map(contents.getTitle()),
        Optional.ofNullable(contents.getPageTitle()),
        contents.getEntries().stream().map(this::entry).toList());
  }

  private org.clausewright.model.Contents.Entry entry(ContentsEntry entry) {
    return new org.clausewright.model.Contents.Entry(
        prose.map(entry.getText()),
        Optional.ofNullable(entry.getPage()),
        Optional.ofNullable(entry.getTarget()).map(prose::id));
  }

  private Recorded recorded(
      List<org.clausewright.language.policy.TopicUse> topics, List<Field> fields) {
    List<Fact> recorded = fields.stream().map(this::fact).toList();
    facts.addAll(recorded);
    return new Recorded(topics.stream().map(norms::topic).toList(), recorded);
  }

  private Fact fact(Field field) {
    return origins.add(factMapper.map(field), field);
  }
}
