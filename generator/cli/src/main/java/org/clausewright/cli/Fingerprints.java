package org.clausewright.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;

/**
 * Names findings so that the same one is known again in a later version of a policy: by rule,
 * clause and words, not by line.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The fingerprint of the next finding: 32 hexadecimal digits. */
  String next(Problem problem) {
    Location at = problem.location();
    String where = problem.subject().isEmpty() ? at.file() : problem.subject();
    String key = String.join("\n", problem.code(), where, words(at));
    int occurrence = seen.merge(key, 1, Integer::sum);
    return digest(key + "\n" + occurrence).substring(0, 32);
  }

  private static String words(Location at) {
    int start = Math.max(0, Math.min(at.column() - 1, at.sourceLine().length()));
    int end = Math.min(at.sourceLine().length(), start + at.length());
    return at.sourceLine().substring(start, end).strip();
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
