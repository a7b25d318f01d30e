package org.clausewright.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.generator.Generator;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.language.PolicyReader;

/** Sets up what a command will need while its arguments are parsed: both take their time. */
final class Preparation {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[=,]");

  private Preparation() {}

  /**
   * Begins it, beside other work.
   *
   * @param arguments not parsed yet: what they seem to ask for is prepared, at worst in vain
   */
  static void begin(Class<?> command, String... arguments) {
    begin("prepare", () -> PolicyReader.prepare(command == CheckCommand.class));
    if (command == BuildCommand.class) {
      begin("prepare documents", () -> Generator.prepare(probable(arguments)));
    }
  }

  private static void begin(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static Edition probable(String... arguments) {
    Set<String> words =
        Stream.of(arguments)
            .map(argument -> argument.toLowerCase(Locale.ROOT))
            .flatMap(BETWEEN_WORDS::splitAsStream)
            .collect(Collectors.toSet());
    return new Edition(LocalDate.EPOCH, named(Product.class, words), named(Format.class, words));
  }

  /** The values that are named; all of them, if none is. */
  private static <E extends Enum<E>> Set<E> named(Class<E> type, Set<String> words) {
    Set<E> named = EnumSet.allOf(type);
    named.removeIf(value -> !words.contains(value.name().toLowerCase(Locale.ROOT)));
    return named.isEmpty() ? EnumSet.allOf(type) : named;
  }
}
