package org.clausewright.generator.output;

import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param path relative to the output folder, with forward slashes
 * @param content the bytes; not copied
 */
public record OutputFile(String path, byte[] content) {

  /** A text in UTF-8. */
  public static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
