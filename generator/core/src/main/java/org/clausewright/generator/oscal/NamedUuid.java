package org.clausewright.generator.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers that follow from what they identify (RFC 9562, version 5). */
final class NamedUuid {

  /** The version 5 UUID of {@code https://clausewright.org/} in the URL namespace. */
  private static final UUID NAMESPACE = UUID.fromString("0fecded8-343b-541c-aab3-3aefb4f3fe30");

  private NamedUuid() {}

  /** The identifier of a thing of a kind. */
  static String of(String kind, String... names) {
    return of(NAMESPACE, kind + "\n" + String.join("\n", names)).toString();
  }

  /** Section 5.5 of the RFC. */
  static UUID of(UUID namespace, String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(namespace.getMostSignificantBits())
              .putLong(namespace.getLeastSignificantBits())
              .array());
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long most = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
      long least = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
      return new UUID(most, least);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-1
    }
  }
}
