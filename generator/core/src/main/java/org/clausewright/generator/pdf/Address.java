package org.clausewright.generator.pdf;

import java.nio.charset.StandardCharsets;

/** Addresses of links in the characters that a PDF may give them in (ISO 32000-1, 12.6.4.7). */
final class Address {

  private Address() {}

  /** The address in ASCII, everything else encoded. */
  static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c > ' ' && c < 0x7F && "<>\\`|\"{}^".indexOf(c) < 0) {
        encoded.append(c);
      } else {
        encoded.append("%%%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }
}
