package org.clausewright.generator.pdf;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Contents;
import org.clausewright.model.Line;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.Title;

/** Writes the text of a policy: every printed word once, in order, under its label. */
final class BodyWriter {

  private final ProseWriter prose;
  private final ClauseWriter clauses;
  private boolean titled;

  BodyWriter(ProseWriter prose) {
    this.prose = prose;
    this.clauses = new ClauseWriter(prose);
  }

  /**
   * Writes blocks.
   *
   * @param level of the headings among them
   */
  void write(List<Block> body, int level, Xhtml parent) {
    Optional<Xhtml> bullets = Optional.empty();
    for (Block block : body) {
      if (block instanceof Clause clause && clause.label().bullet()) {
        Xhtml list = bullets.orElseGet(() -> parent.add("ul", "bullets"));
        clauses.item(clause, Hanging.ITEM, list);
        bullets = Optional.of(list);
      } else {
        bullets = Optional.empty();
        write(block, level, parent);
      }
    }
  }

  private void write(Block block, int level, Xhtml parent) {
    if (block instanceof Section section) {
      heading(section, level, parent);
      write(section.body(), level + 1, parent);
    } else if (block instanceof Clause clause) {
      clauses.clause(clause, parent);
    } else if (block instanceof Title title) {
      prose.write(title.text(), titled ? parent.add("p", "subtitle") : parent.add("h1"));
      titled = true;
    } else if (block instanceof Line line) {
      prose.write(line.text(), parent.add("p"));
    } else if (block instanceof Table table) {
      new TableWriter(prose).write(table, parent);
    } else if (block instanceof Contents contents) {
      contents(contents, parent);
    }
  }

  private void heading(Section section, int level, Xhtml parent) {
    Hanging hanging = level == 2 ? Hanging.HEADING : Hanging.SUBHEADING;
    Xhtml heading = parent.add("h" + Math.min(level, 6)).with("id", section.id());
    section
        .label()
        .printed()
        .ifPresent(label -> hanging.write(label, heading.with("class", hanging.className())));
    prose.write(section.heading(), heading);
  }

  private void contents(Contents contents, Xhtml parent) {
    Xhtml title = parent.add("p", "contents-title");
    prose.write(contents.title(), title.add("strong"));
    contents.pageTitle().ifPresent(page -> title.text(" " + page));
    if (contents.entries().isEmpty()) {
      return;
    }
    Xhtml list = parent.add("ul", "printed-contents");
    for (Contents.Entry entry : contents.entries()) {
      Xhtml item = list.add("li").add("div");
      entry
          .targetId()
          .ifPresentOrElse(
              id -> prose.linked(entry.text(), id, item), () -> prose.write(entry.text(), item));
      entry.page().ifPresent(page -> item.text(" " + page));
    }
  }
}
