package org.clausewright.model.problem;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something wrong in a source file.
 *
 * @param code stable name of the kind of problem, kebab-case
 * @param message what is wrong, in the words of a policy author
 * @param hint what to do about it; empty if the message says it all
 * @param subject id of the policy and the clause concerned, for example {@code
 *     weaver-social-media#breach}, which stays the same when lines move; empty if there is none
 * @param fixes changes that make it go away, the best first
 */
public record Problem(
    Severity severity,
    String code,
    String message,
    String hint,
    Location location,
    String subject,
    List<Fix> fixes)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  /** Half of a character that takes two, such as an emoji, where an excerpt was cut off. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  public Problem {
    message = whole(message);
    hint = whole(hint);
    fixes = List.copyOf(fixes);
  }

  /** A problem that nothing but its author can fix. */
  public Problem(Severity severity, String code, String message, String hint, Location location) {
    this(severity, code, message, hint, location, "", List.of());
  }

  /** The characters of a text that are not halves. */
  private static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return HALF.matcher(text).replaceAll("");
      }
    }
    return text;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
