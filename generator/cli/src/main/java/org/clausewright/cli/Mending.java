package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausewright.language.Fixes;
import org.clausewright.language.Reading;
import org.clausewright.model.problem.Problem;

/** Makes the safe fixes of what was found, until none is left. */
final class Mending {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Mending() {}

  /**
   * Mends the files.
   *
   * @param check finds what is wrong now
   * @return what is left
   */
  static Reading mend(Reading reading, Supplier<Reading> check, PrintWriter out) {
    Reading left = reading;
    for (int round = 0; round < Fixes.MAXIMUM_ROUNDS; round++) {
      Map<String, List<Problem>> byFile =
          left.problems().stream()
              .collect(
                  Collectors.groupingBy(
                      problem -> problem.location().file(), TreeMap::new, Collectors.toList()));
      boolean mended = false;
      for (Map.Entry<String, List<Problem>> entry : byFile.entrySet()) {
        Fixes fixes = Fixes.safe(entry.getValue());
        if (fixes.count() > 0) {
          apply(Path.of(entry.getKey()), fixes);
          out.println("mended " + entry.getKey() + ": " + fixes.count());
          mended = true;
        }
      }
      if (!mended) {
        break;
      }
      left = check.get();
    }
    return left;
  }

  private static void apply(Path file, Fixes fixes) {
    try {
      String text = Files.readString(file);
      String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
      SourceRewriter.replace(file, mark + fixes.apply(text.substring(mark.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
