package org.clausewright.language.rules.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Text;
import org.clausewright.model.Line;
import org.clausewright.model.Policy;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.fact.Fact;

/** What a policy records and prints outside its clauses. */
final class FrontMatter {

  private static final Pattern NUMBERING =
      Pattern.compile("\\s*numbering(?:\\s+\"[^\"]*\")+", Pattern.DOTALL);

  private FrontMatter() {}

  /**
   * The facts that the policy itself records, without those that an adoption takes over, whether
   * from another file or from further up in the same.
   */
  static <T extends Fact> List<T> own(Draft draft, Class<T> type) {
    return draft.derive(Own.class, FrontMatter::own).facts.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private record Own(List<Fact> facts) {}

  private static Own own(Draft draft) {
    int header = draft.header().offset();
    return new Own(
        draft.policy().facts().stream()
            .filter(fact -> draft.place(fact).offset() > header)
            .toList());
  }

  /** The policy's own facts; if it has none of this type, those that an adoption takes over. */
  static <T extends Fact> List<T> effective(Draft draft, Class<T> type) {
    List<T> own = own(draft, type);
    return own.isEmpty() ? draft.policy().facts(type) : own;
  }

  /** Whether a title, line or row says something that is not recorded as a fact. */
  static boolean prints(Draft draft, Matches pattern) {
    return lines(draft).anyMatch(pattern::isIn);
  }

  /** The titles, lines and rows as printed; the cells of a row stand in one line. */
  static Stream<Text> lines(Draft draft) {
    return draft
        .derive(Lines.class, of -> new Lines(lines(of.policy()).map(Text::of).toList()))
        .all
        .stream();
  }

  private record Lines(List<Text> all) {}

  private static Stream<String> lines(Policy policy) {
    return policy
        .blocks()
        .flatMap(
            block -> {
              if (block instanceof Title title) {
                return Stream.of(title.text().words());
              } else if (block instanceof Line line) {
                return Stream.of(line.text().words());
              } else if (block instanceof Table table) {
                return table.rows().stream().map(FrontMatter::line);
              }
              return Stream.empty();
            });
  }

  private static String line(Table.Row row) {
    StringBuilder line = new StringBuilder();
    row.cells().forEach(cell -> line.append(cell.words()).append(' '));
    return line.toString();
  }

  /** Where an element is inserted: first, but after the numbering scheme. */
  static Place start(Draft draft) {
    Place start = draft.start();
    Matcher numbering = NUMBERING.matcher(draft.source(new Place(start.offset(), 300)));
    return numbering.lookingAt() ? new Place(start.offset() + numbering.end(), 0) : start;
  }
}
