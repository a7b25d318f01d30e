package org.clausewright.generator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.generator.markup.Markdown;
import org.clausewright.generator.template.Markup;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Contents;
import org.clausewright.model.Label;
import org.clausewright.model.Line;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Lays a policy out: every printed word once, in order, under its label. */
final class PolicyViews {

  private static final Markup NONE = new Markup("");

  private final List<PolicyView.Block> blocks = new ArrayList<>();
  private boolean titled;
  private boolean inList;

  private PolicyViews() {}

  static PolicyView of(Policy policy) {
    PolicyViews views = new PolicyViews();
    views.blocks(policy.body(), 2);
    return new PolicyView(policy.title(), anchors(policy), views.blocks);
  }

  /**
   * Where references to the policy as a whole lead: its own id, and that of a policy that it
   * adopts.
   */
  private static Markup anchors(Policy policy) {
    String own = "<a id=\"" + policy.id() + "\"></a>";
    return new Markup(
        policy
            .adopted()
            .map(adopted -> own + "<a id=\"" + adopted.policyId() + "\"></a>")
            .orElse(own));
  }

  private void blocks(List<Block> body, int level) {
    for (Block block : body) {
      if (block instanceof Section section) {
        add(heading(section, level));
        blocks(section.body(), level + 1);
      } else if (block instanceof Clause clause) {
        clause(clause, 0, null);
      } else if (block instanceof Title title) {
        title(title);
      } else if (block instanceof Line line) {
        add(paragraph(NONE, Markdown.atLineStart(Markdown.of(line.text()))));
      } else if (block instanceof Table table) {
        add(table(table));
      } else if (block instanceof Contents contents) {
        contents(contents);
      }
    }
  }

  private void add(PolicyView.Block block) {
    blocks.add(block);
    inList = false;
  }

  private void title(Title title) {
    add(
        titled
            ? paragraph(NONE, Markdown.atLineStart(Markdown.strong(title.text())))
            : new PolicyView.Heading(new Markup("#"), NONE, Markdown.of(title.text())));
    titled = true;
  }

  private static PolicyView.Text paragraph(Markup label, Markup words) {
    return new PolicyView.Text(NONE, true, label, List.of(new PolicyView.Run(NONE, words)));
  }

  private static PolicyView.Heading heading(Section section, int level) {
    Markup hashes = new Markup("#".repeat(Math.min(level, 6)));
    return new PolicyView.Heading(
        hashes, label(section.id(), section.label()), Markdown.of(section.heading()));
  }

  private static PolicyView.Table table(Table table) {
    int width =
        Stream.concat(
                Stream.of(table.columns().size()),
                table.rows().stream().map(row -> row.cells().size()))
            .max(Integer::compare)
            .orElse(1);
    List<List<Markup>> rows = table.rows().stream().map(row -> cells(row.cells(), width)).toList();
    return new PolicyView.Table(
        table.caption().map(Markdown::strong).map(Markdown::atLineStart).orElse(NONE),
        cells(table.columns(), width),
        rows);
  }

  private static List<Markup> cells(List<Prose> cells, int width) {
    List<Markup> row =
        new ArrayList<>(cells.stream().map(Markdown::of).map(Markdown::atLineStart).toList());
    while (row.size() < width) {
      row.add(NONE);
    }
    return row;
  }

  private void contents(Contents contents) {
    String pages = contents.pageTitle().map(title -> " " + Markdown.escape(title)).orElse("");
    Markup title = Markdown.atLineStart(Markdown.strong(contents.title()));
    add(paragraph(NONE, new Markup(title + pages)));
    boolean first = true;
    for (Contents.Entry entry : contents.entries()) {
      Markup linked =
          entry
              .targetId()
              .map(id -> Markdown.linked(entry.text(), id))
              .orElseGet(() -> Markdown.atLineStart(Markdown.of(entry.text())));
      String page = entry.page().map(each -> " " + Markdown.escape(each)).orElse("");
      List<PolicyView.Run> runs = List.of(new PolicyView.Run(NONE, new Markup(linked + page)));
      add(new PolicyView.Text(new Markup("- "), first, NONE, runs));
      first = false;
    }
  }

  /**
   * Adds a clause or an item with all that is under it.
   *
   * @param depth of nesting in lists; 0 for a clause
   * @param leadIn the norm whose item it is, if it is one
   */
  private void clause(Clause clause, int depth, @Nullable Norm leadIn) {
    boolean item = depth > 0 || clause.label().bullet();
    String indent = item ? "  ".repeat(Math.max(0, depth - 1)) + "- " : "";
    Markup label = label(clause.id(), clause.label());
    List<PolicyView.Run> runs = new ArrayList<>();
    Norm before = leadIn;
    for (Norm norm : clause.norms()) {
      runs.add(new PolicyView.Run(mark(clause, norm, before), Markdown.of(norm.text())));
      before = norm;
      if (!norm.items().isEmpty()) {
        text(indent, item, label, runs);
        items(norm, item ? Math.max(depth, 1) + 1 : 1);
        label = NONE;
        indent = continuation(item, depth);
        runs = new ArrayList<>();
        norm.tail()
            .ifPresent(
                tail ->
                    text(
                        continuation(item, depth),
                        false,
                        tailLabel(tail),
                        List.of(
                            new PolicyView.Run(
                                NONE, Markdown.atLineStart(Markdown.of(tail.text()))))));
      }
    }
    if (!runs.isEmpty()) {
      text(indent, item && label != NONE, label, runs);
    }
  }

  /** The white space that keeps words after a list in the item that the list belongs to. */
  private static String continuation(boolean item, int depth) {
    return item ? "  ".repeat(Math.max(depth, 1)) : "";
  }

  private void items(Norm leadIn, int depth) {
    leadIn.items().forEach(item -> clause(item, depth, leadIn));
  }

  private void text(String indent, boolean item, Markup label, List<PolicyView.Run> runs) {
    boolean first = !item || !inList;
    blocks.add(new PolicyView.Text(new Markup(indent), first, label, runs));
    inList = item;
  }

  private static Markup tailLabel(Norm.Tail tail) {
    return new Markup(tail.label().map(label -> "**" + Markdown.escape(label) + "** ").orElse(""));
  }

  private static Markup label(String id, Label label) {
    String anchor = "<a id=\"" + id + "\"></a>";
    Optional<String> printed = label.printed();
    return new Markup(
        printed
            .map(text -> anchor + "[**" + Markdown.escape(text) + "**](#" + id + ") ")
            .orElse(anchor));
  }

  /** Anchor and mark of a norm; a mark is not said again while nothing changes. */
  private static Markup mark(Clause clause, Norm norm, @Nullable Norm before) {
    String anchor = norm.id().equals(clause.id()) ? "" : "<a id=\"" + norm.id() + "\"></a>";
    boolean same = before != null && before.kind() == norm.kind() && ids(before).equals(ids(norm));
    if (same || norm.kind() == NormKind.STATEMENT) {
      return new Markup(anchor);
    }
    String mark =
        Mark.of(norm.kind())
            .map(each -> Markdown.mark(each.text(norm), each.anchor()) + " ")
            .findFirst()
            .orElse("");
    return new Markup(anchor + mark);
  }

  private static List<String> ids(Norm norm) {
    return norm.bearers().stream().map(Role::id).toList();
  }
}
