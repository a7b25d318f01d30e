package org.clausewright.generator.document;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.model.Block;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;

/**
 * An entry of the generated contents.
 *
 * @param depth 1 for a section that is in no other
 * @param label as printed; empty if there is none
 */
public record ContentsEntry(int depth, String id, String label, String heading) {

  /** The sections of a policy in document order. */
  public static List<ContentsEntry> of(Policy policy) {
    return entries(policy.body(), 1).toList();
  }

  private static Stream<ContentsEntry> entries(List<Block> body, int depth) {
    return body.stream()
        .filter(Section.class::isInstance)
        .map(Section.class::cast)
        .flatMap(
            section ->
                Stream.concat(Stream.of(of(section, depth)), entries(section.body(), depth + 1)));
  }

  private static ContentsEntry of(Section section, int depth) {
    return new ContentsEntry(
        depth, section.id(), section.label().printed().orElse(""), section.heading().words());
  }
}
