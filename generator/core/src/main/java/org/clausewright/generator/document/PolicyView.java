package org.clausewright.generator.document;

import java.util.List;
import org.clausewright.generator.template.Markup;

/**
 * A policy laid out as a flat run of Markdown blocks, in document order.
 *
 * @param title for the page, whether or not the document prints one
 * @param anchors of the policy as a whole
 */
public record PolicyView(String title, Markup anchors, List<Block> blocks) {

  public PolicyView {
    blocks = List.copyOf(blocks);
  }

  /** A block of the document. */
  public sealed interface Block {

    /** The name by which the template tells blocks apart. */
    String kind();
  }

  /**
   * A heading.
   *
   * @param hashes the Markdown marks of its level
   * @param label anchor and printed label; empty if it has neither
   */
  public record Heading(Markup hashes, Markup label, Markup text) implements Block {
    @Override
    public String kind() {
      return "heading";
    }
  }

  /**
   * A paragraph or an item of a list.
   *
   * @param indent white space and bullet before the first line; empty for a paragraph
   * @param first whether a list begins or a paragraph stands by itself, so that a blank line goes
   *     before it
   * @param label anchor and printed label
   */
  public record Text(Markup indent, boolean first, Markup label, List<Run> runs) implements Block {
    public Text {
      runs = List.copyOf(runs);
    }

    @Override
    public String kind() {
      return "text";
    }
  }

  /**
   * The words of one norm.
   *
   * @param mark anchor and mark before them; empty if they have none
   */
  public record Run(Markup mark, Markup words) {}

  /**
   * A table; Markdown tables always have a heading row, so an empty one stands where none is
   * printed.
   *
   * @param caption empty if none is printed
   */
  public record Table(Markup caption, List<Markup> columns, List<List<Markup>> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public String kind() {
      return "table";
    }
  }
}
