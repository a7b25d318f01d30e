package org.clausewright.generator.oscal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausewright.generator.checklist.Check;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.Formerly;
import org.clausewright.generator.markup.Markdown;
import org.clausewright.generator.output.Json;
import org.clausewright.generator.template.Markup;

/** What OSCAL documents have in common: metadata, identifiers, properties and prose. */
final class OscalDocument {

  /** Whose names our properties are. */
  private static final String NAMES = "https://clausewright.org/ns/oscal";

  private static final String VERSION = "1.2.1";

  private static final Pattern BREAKS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]+");

  private OscalDocument() {}

  /** The bytes of a document of one of OSCAL's models. */
  static byte[] bytes(String model, Map<String, Object> content) {
    return Json.bytes(Map.of(model, content));
  }

  /** The start of a document: its identifier, which changes with any word, and its metadata. */
  static Map<String, Object> start(String kind, Checklist checklist) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("uuid", uuid(kind, checklist));
    document.put(
        "metadata",
        object(
            "title", line(checklist.title() + " – " + checklist.organisation() + ": " + kind),
            "last-modified", midnight(checklist.asOf()),
            "version", text(checklist.version()).orElse("not stated"),
            "oscal-version", VERSION,
            "props", List.of(property("policy", checklist.policy()).orElseThrow())));
    return document;
  }

  private static String uuid(String kind, Checklist checklist) {
    StringBuilder content = new StringBuilder();
    checklist
        .answers()
        .forEach(
            answer ->
                content
                    .append(answer.check().id())
                    .append(' ')
                    .append(answer.check().digest())
                    .append(' ')
                    .append(Formerly.inWords(answer.result()))
                    .append('\n'));
    return NamedUuid.of(kind, checklist.policy(), checklist.asOf().toString(), content.toString());
  }

  /** The identifier of something made of a check; it changes when the check's words change. */
  static String uuid(String kind, Check check) {
    return NamedUuid.of(kind, check.id(), check.digest());
  }

  /**
   * The identifier of the control that a check assesses: the norm's id; of metadata, the rest of
   * the check's id with two dots for each slash, which no norm's id has.
   */
  static String controlId(Check check) {
    String id = check.id().substring(check.id().indexOf('/') + 1).replace("/", "..");
    return Character.isLetter(id.charAt(0)) ? id : "_" + id;
  }

  /** A moment: the start of a day in UTC. */
  static String midnight(LocalDate day) {
    return day.atTime(LocalTime.MIDNIGHT) + ":00Z";
  }

  /** A property of ours; empty if it has no value. */
  static Optional<Map<String, Object>> property(String name, String value) {
    return text(value).map(text -> object("name", name, "ns", NAMES, "value", text));
  }

  /** A text on one line without space around it, as OSCAL's strings are; empty if none is left. */
  static Optional<String> text(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    String plain = text.substring(start, end);
    if (plain.chars().anyMatch(OscalDocument::isBreak)) {
      plain = BREAKS.matcher(plain).replaceAll(" ");
    }
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  private static boolean isBreak(int c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }

  private static boolean isSpace(char c) {
    return isBreak(c) || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
  }

  /** Words as OSCAL's one-line markup, in which they are only words. */
  static String line(String words) {
    return text(words).map(Markdown::escape).orElse("–");
  }

  /** Words as OSCAL's markup, in which they are only words. */
  static String prose(String words) {
    return Markdown.atLineStart(new Markup(line(words))).text();
  }

  /** An object of these names and values. */
  static Map<String, Object> object(Object... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put(members[i].toString(), members[i + 1]);
    }
    return object;
  }
}
