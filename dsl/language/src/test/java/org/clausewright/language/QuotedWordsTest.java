package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.model.problem.Fix;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fixes that would part a text from the words that an annotation quotes of it. */
final class QuotedWordsTest {

  private static final String POLICY =
      """
      trust t "Exemplar Trust" called "EXT" {
          people staff "Staff"
      }

      policy example "Social Media Policy" of t {
          section use "Use" {
              clause breaks of staff %s {
                  permission use of staff %s "Staff may use their phones for 30 minutes , and may be warned after."
              }
              statement other "Phones are kept in lockers , not in bags."
          }
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "                     |                                 | true",
        "                     | towards staff                   | true",
        "                     | unless see other                | true",
        "                     | limit \"30 minutes\"            | false",
        "                     | unless \"after\"                | false",
        "                     | breach may \"be warned\"        | false",
        "limit \"30 minutes\" |                                 | false",
      })
  void isSafeWhereNothingIsQuoted(String ofClause, String ofNorm, boolean safe) throws IOException {
    Path file = folder.resolve("example.policy");
    Files.writeString(file, POLICY.formatted(orNothing(ofClause), orNothing(ofNorm)));
    Reading reading =
        PolicyReader.check(
            List.of(file), new Checking(Optional.of(LocalDate.of(2026, 11, 21)), Set.of("typo")));
    assertEquals(
        List.of(safe, true),
        reading.problems().stream().map(each -> isSafe(each.fixes())).toList(),
        () -> "the fix around the quotation, and that of another text: " + reading.problems());
  }

  private static boolean isSafe(List<Fix> fixes) {
    return fixes.get(0).safe();
  }

  private static String orNothing(String annotation) {
    return annotation == null ? "" : annotation;
  }
}
