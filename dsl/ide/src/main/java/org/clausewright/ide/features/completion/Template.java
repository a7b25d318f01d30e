package org.clausewright.ide.features.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a policy to be filled in, as Eclipse writes templates: {@code ${name}} is filled in,
 * {@code ${name:values('a', 'b')}} with one of these values, {@code ${name:today}} with the day;
 * {@code ${cursor}} is where writing goes on. Names of one kind are filled in together.
 *
 * @param description what it is for
 */
record Template(String name, String description, String pattern) {

  private static final int MOST_CHOICES = 30;
  private static final Pattern VARIABLE =
      Pattern.compile("\\$(?:\\$|\\{(\\w+)(?::(\\w+)(?:\\(([^)]*)\\))?)?})");
  private static final Pattern VALUE = Pattern.compile("'([^']*)'");

  /**
   * A template as it would be written.
   *
   * @param text with the first choice in each place
   * @param snippet with places to fill in, as the protocol writes them
   */
  record Written(String text, String snippet) {}

  /** What the template becomes at a place; empty if it does not belong there. */
  Optional<Written> at(Caret caret, Names names, String today) {
    StringBuilder text = new StringBuilder();
    StringBuilder snippet = new StringBuilder();
    Map<String, String> values = new LinkedHashMap<>();
    Matcher matcher = VARIABLE.matcher(pattern);
    int end = 0;
    while (matcher.find()) {
      String literal = pattern.substring(end, matcher.start());
      text.append(literal);
      snippet.append(escaped(literal, "\\$}"));
      end = matcher.end();
      String variable = matcher.group(1);
      if (variable == null) {
        text.append('$');
        snippet.append("\\$");
      } else if (variable.equals("cursor")) {
        snippet.append("$0");
      } else if (values.containsKey(variable)) {
        text.append(values.get(variable));
        snippet.append('$').append(1 + List.copyOf(values.keySet()).indexOf(variable));
      } else {
        List<String> choices = choices(matcher, today, () -> names(caret, text.toString(), names));
        values.put(variable, choices.get(0));
        text.append(choices.get(0));
        snippet.append(stop(values.size(), choices));
      }
    }
    text.append(pattern.substring(end));
    snippet.append(escaped(pattern.substring(end), "\\$}"));
    return caret
        .continuation()
        .after(text.toString())
        .map(fits -> new Written(text.toString(), snippet.toString()));
  }

  private static List<String> choices(
      MatchResult variable, String today, Supplier<List<String>> names) {
    if ("values".equals(variable.group(2))) {
      return VALUE.matcher(variable.group(3)).results().map(each -> each.group(1)).toList();
    } else if ("today".equals(variable.group(2))) {
      return List.of(today);
    }
    List<String> known = names.get();
    return known.isEmpty() ? List.of(variable.group(1)) : known;
  }

  /** The names that may stand after the beginning of a template. */
  private static List<String> names(Caret caret, String beginning, Names names) {
    return caret.continuation().after(beginning).stream()
        .flatMap(here -> here.tokens().stream())
        .flatMap(expected -> expected.reference().stream())
        .distinct()
        .flatMap(names::of)
        .limit(MOST_CHOICES)
        .toList();
  }

  private static String stop(int number, List<String> choices) {
    if (choices.size() == 1) {
      return "${" + number + ":" + escaped(choices.get(0), "\\$}") + "}";
    }
    return choices.stream()
        .map(choice -> escaped(choice, "\\,|"))
        .collect(Collectors.joining(",", "${" + number + "|", "|}"));
  }

  private static String escaped(String text, String special) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (special.indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.append((char) c);
            });
    return escaped.toString();
  }
}
