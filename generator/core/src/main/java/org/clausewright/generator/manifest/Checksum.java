package org.clausewright.generator.manifest;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells contents apart that differ by accident, many times as fast as a digest. Whoever wants two
 * contents to have the same checksum can make them so.
 */
public final class Checksum {

  private Checksum() {}

  /** The length of a content, its CRC-32 and its CRC-32C, in hexadecimal digits. */
  public static String of(byte[] content) {
    CRC32 one = new CRC32();
    one.update(content);
    CRC32C other = new CRC32C();
    other.update(content);
    return Integer.toHexString(content.length)
        + "-"
        + Long.toHexString(one.getValue())
        + "-"
        + Long.toHexString(other.getValue());
  }
}
