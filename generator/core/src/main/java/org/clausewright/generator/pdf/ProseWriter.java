package org.clausewright.generator.pdf;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;

/**
 * Writes prose into a page.
 *
 * @param targets ids that references can lead to; others are words only
 */
record ProseWriter(Set<String> targets) {

  private static final Pattern HARMLESS = Pattern.compile("(?i)(https?|mailto|tel):.*");

  ProseWriter {
    targets = Set.copyOf(targets);
  }

  void write(Prose prose, Xhtml parent) {
    write(prose.parts(), parent);
  }

  /** Writes words that lead to a place in the document, if it is there. */
  void linked(Prose prose, String targetId, Xhtml parent) {
    reference(targetId, prose.words(), parent);
  }

  private void write(List<Inline> parts, Xhtml parent) {
    for (Inline part : parts) {
      if (part instanceof Inline.Emphasis emphasis) {
        write(emphasis.parts(), parent.add("em"));
      } else if (part instanceof Inline.Strong strong) {
        write(strong.parts(), parent.add("strong"));
      } else if (part instanceof Inline.Link link) {
        link(link, parent);
      } else if (part instanceof Inline.CrossReference reference) {
        reference(reference.targetId(), reference.words(), parent);
      } else {
        parent.text(part.words());
      }
    }
  }

  private static void link(Inline.Link link, Xhtml parent) {
    if (link.words().isBlank() || !HARMLESS.matcher(link.address()).matches()) {
      parent.text(link.words());
    } else {
      parent
          .add("a", "address")
          .with("href", Address.encoded(link.address()))
          .with("title", described(link))
          .text(link.words());
    }
  }

  /** What is said in place of the words: they alone may not tell where the link leads. */
  private static String described(Inline.Link link) {
    return link.words().equals(link.address())
        ? link.words()
        : link.words() + " (" + link.address() + ")";
  }

  private void reference(String targetId, String words, Xhtml parent) {
    if (targets.contains(targetId) && !words.isBlank()) {
      parent.add("a").with("href", "#" + targetId).with("title", words).text(words);
    } else {
      parent.text(words);
    }
  }
}
