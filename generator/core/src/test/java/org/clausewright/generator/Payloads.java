package org.clausewright.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that formats could take for something else than words; all of {@code hostile.txt}. */
public final class Payloads {

  private static final Pattern HEADING = Pattern.compile("# (One payload a line.*|[A-Z ,]+)");
  private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4,5})}");

  private Payloads() {}

  /** All of them, and words longer than any line: only letters, and only signs. */
  public static List<String> all() {
    try (InputStream lines = Payloads.class.getResourceAsStream("hostile.txt")) {
      String text =
          new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.concat(
              text.lines()
                  .filter(line -> !HEADING.matcher(line).matches())
                  .map(Payloads::characters),
              Stream.of("Donaudampfschifffahrt".repeat(100), "*(`[".repeat(300)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String characters(String line) {
    return CHARACTER
        .matcher(line)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
  }
}
