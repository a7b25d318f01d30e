package org.clausewright.language.editing;

import java.util.List;
import java.util.Optional;
import org.clausewright.language.reading.SingleSource;

/**
 * A part of a source text, with the parts that it holds; there also while the text has errors.
 *
 * @param keyword the word that it begins with, such as {@code section} or {@code trust}
 * @param id within its policy; empty if it has none
 * @param number as it is printed; empty if there is none
 * @param title its heading, name or words, white space folded; empty if there are none
 * @param of what it belongs to, as written: a policy's organisation, an adoption's policy
 * @param offset of its first character; comments before it don't count
 * @param length in characters
 */
public record SourcePart(
    String keyword,
    String id,
    String number,
    String title,
    Optional<String> of,
    int offset,
    int length,
    List<SourcePart> parts) {

  public SourcePart {
    parts = List.copyOf(parts);
  }

  /** The parts of a text that is read by itself, as far as it can be understood. */
  public static List<SourcePart> of(String text) {
    return SingleSource.analyse(text).map(SourceParts::of).orElse(List.of());
  }
}
