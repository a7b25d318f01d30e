package org.clausewright.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of the language mean, as the language reference has it. */
public final class WordCatalogue {

  /**
   * A word explained.
   *
   * @param title what it is for, or the word itself
   * @param meaning a sentence or less, in which words of the language stand between {@code `} and
   *     {@code `}
   * @param example a piece of a policy that shows it; empty if the reference has none
   */
  public record Explanation(String word, String title, String meaning, Optional<String> example) {}

  /** A construct of the reference, with what is said of it and its example. */
  private record Construct(String title, String text, String example) {}

  private static final Pattern TABLE =
      Pattern.compile("(?m)^\\| \\w+ \\| (.*) \\|\\n\\|[-|]+\\n((?:\\| `.*\\n)+)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*) \\| (.*) \\|$");
  private static final Pattern CONSTRUCT =
      Pattern.compile(
          "(?m)^\\*\\*\\d+\\. ([^*]+)\\.\\*\\* ((?:.+\\n)+)\\n```policy \\w+\\n((?:(?!```).*\\n)*)```");
  private static final Pattern CODE = Pattern.compile("`([a-z-]+)[^`]*`");

  /** The words are looked up when the first is asked for. */
  private static final class Words {
    private static final Map<String, Explanation> ALL = all(reference());
  }

  private WordCatalogue() {}

  /** What a word means; empty if the reference does not say so. */
  public static Optional<Explanation> find(String word) {
    return Optional.ofNullable(Words.ALL.get(word));
  }

  /** All words that the reference explains, by the alphabet. */
  public static List<Explanation> all() {
    return Words.ALL.values().stream().sorted(Comparator.comparing(Explanation::word)).toList();
  }

  private static Map<String, Explanation> all(String reference) {
    List<Construct> constructs = new ArrayList<>();
    Matcher construct = CONSTRUCT.matcher(reference);
    while (construct.find()) {
      constructs.add(
          new Construct(
              construct.group(1),
              construct.group(2).replace('\n', ' ').strip(),
              construct.group(3)));
    }
    Map<String, Explanation> found = new HashMap<>();
    Matcher table = TABLE.matcher(reference);
    while (table.find()) {
      Matcher row = ROW.matcher(table.group(2));
      while (row.find()) {
        add(row.group(1), table.group(1), row.group(2), constructs, found);
      }
    }
    constructs.forEach(each -> words(each.text).stream().limit(1).forEach(add(each, found)));
    constructs.forEach(each -> words(each.text).forEach(add(each, found)));
    return found;
  }

  /** Adds the words of a row; if it has one meaning for each of them, each with its own. */
  private static void add(
      String cell,
      String heading,
      String meanings,
      List<Construct> constructs,
      Map<String, Explanation> found) {
    List<String> words = words(cell);
    String[] each = meanings.split("[,;] ");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String meaning = each.length == words.size() ? each[i] : meanings;
      found.putIfAbsent(
          word, new Explanation(word, word, heading + ": " + meaning, example(word, constructs)));
    }
  }

  private static Consumer<String> add(Construct construct, Map<String, Explanation> found) {
    return word ->
        found.putIfAbsent(
            word,
            new Explanation(word, construct.title, construct.text, Optional.of(construct.example)));
  }

  /** The example of the construct that is about a word, or of one in which it stands. */
  private static Optional<String> example(String word, List<Construct> constructs) {
    Pattern used = Pattern.compile("(?<![\\w\"-])" + word + "(?![\\w-])");
    return constructs.stream()
        .filter(each -> words(each.text).contains(word))
        .findFirst()
        .or(() -> constructs.stream().filter(each -> used.matcher(each.example).find()).findFirst())
        .map(Construct::example);
  }

  private static List<String> words(String text) {
    return CODE.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private static String reference() {
    try (InputStream in =
        Objects.requireNonNull(WordCatalogue.class.getResourceAsStream("README.md"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
