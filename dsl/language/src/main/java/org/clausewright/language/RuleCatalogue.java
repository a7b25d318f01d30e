package org.clausewright.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausewright.language.messages.SimilarNames;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Rules;
import org.clausewright.model.problem.Severity;

/** What each rule is about, for its readers: authors, editors and other tools. */
public final class RuleCatalogue {

  private RuleCatalogue() {}

  /**
   * A rule explained.
   *
   * @param code stable name, for example {@code numbering-gap}
   * @param family the rules that it is listed with, for example {@code numbering}
   * @param severity unless the project says otherwise
   * @param summary what is wrong, in a sentence
   * @param explanation why it matters and what to do
   * @param example a policy that shows it
   */
  public record Explanation(
      String code,
      String family,
      Severity severity,
      String summary,
      String explanation,
      String example) {}

  /** Codes and families of all rules, in the order of the reference. */
  public static List<String> codes() {
    return Rules.all().stream().map(Rule::code).toList();
  }

  /** All rules, in the order of the reference. */
  public static List<Explanation> all() {
    return Rules.all().stream().map(RuleCatalogue::explanation).toList();
  }

  /** The rule of a code. */
  public static Optional<Explanation> find(String code) {
    return Rules.find(code).map(RuleCatalogue::explanation);
  }

  /** The code that was probably meant. */
  public static Optional<String> closest(String code) {
    return SimilarNames.closest(code, codes().stream());
  }

  private static Explanation explanation(Rule rule) {
    List<String> lines = source(rule).lines().toList();
    List<String> comment =
        lines.stream()
            .takeWhile(line -> line.startsWith("//"))
            .map(line -> line.substring(2).strip())
            .toList();
    return new Explanation(
        rule.code(),
        rule.getClass().getPackageName().replaceAll(".*\\.", ""),
        rule.severity(),
        comment.get(0),
        String.join("\n", comment.subList(1, comment.size())).strip(),
        lines.stream().skip(comment.size()).collect(Collectors.joining("\n")).strip() + "\n");
  }

  private static String source(Rule rule) {
    try (InputStream in =
        Objects.requireNonNull(
            rule.getClass().getResourceAsStream(rule.code() + ".policy"), rule.code())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
