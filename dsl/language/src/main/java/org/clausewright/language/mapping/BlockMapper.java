package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.policy.Contents;
import org.clausewright.language.policy.ContentsEntry;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.Line;
import org.clausewright.language.policy.PolicyPackage;
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
  private final OrganisationMapper organisations;
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
    this.organisations = organisations;
    this.prose = prose;
    this.origins = origins;
    this.norms = new NormMapper(labels, organisations, prose, origins);
    this.factMapper = new FactMapper(organisations);
  }

  List<Block> map(List<Element> elements) {
    List<Block> blocks = new ArrayList<>();
    for (Element element : elements) {
      switch (element.eClass().getClassifierID()) {
        case PolicyPackage.CLAUSE, PolicyPackage.NORM -> blocks.add(norms.clause((Target) element));
        case PolicyPackage.SECTION -> blocks.add(section((Section) element));
        case PolicyPackage.TITLE -> blocks.add(title((Title) element));
        case PolicyPackage.LINE -> blocks.add(line((Line) element));
        case PolicyPackage.TABLE -> blocks.add(table((Table) element));
        case PolicyPackage.CONTENTS -> blocks.add(contents((Contents) element));
        case PolicyPackage.ACCEPTANCE -> {}
        default -> facts.add(fact((Field) element));
      }
    }
    return blocks;
  }

  /** All facts met so far, bare or recorded. */
  List<Fact> facts() {
    return facts;
  }

  private Block section(Section section) {
    return origins.add(
        new org.clausewright.model.Section(
            prose.id(section),
            labels.get(section),
            prose.map(section.getHeading()),
            map(section.getElements())),
        section);
  }

  private Block title(Title title) {
    return new org.clausewright.model.Title(
        prose.map(title.getText()), recorded(title.getTopics(), title.getRecords()));
  }

  private Block line(Line line) {
    return new org.clausewright.model.Line(
        prose.map(line.getText()), recorded(line.getTopics(), line.getRecords()));
  }

  private Block table(Table table) {
    return origins.add(
        new org.clausewright.model.Table(
            table.getName(),
            Optional.ofNullable(table.getCaption()).map(prose::map),
            prose.map(table.getColumns()),
            rows(table.getRows())),
        table);
  }

  private List<org.clausewright.model.Table.Row> rows(List<Row> rows) {
    List<org.clausewright.model.Table.Row> mapped = new ArrayList<>(rows.size());
    for (Row row : rows) {
      mapped.add(row(row));
    }
    return mapped;
  }

  private org.clausewright.model.Table.Row row(Row row) {
    return new org.clausewright.model.Table.Row(
        prose.map(row.getCells()), recorded(row.getTopics(), row.getRecords()));
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
    List<Fact> recorded = new ArrayList<>(fields.size());
    for (Field field : fields) {
      recorded.add(fact(field));
    }
    facts.addAll(recorded);
    return new Recorded(organisations.topicUses(topics), recorded);
  }

  private Fact fact(Field field) {
    return origins.add(factMapper.map(field), field);
  }
}
