package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Search;
import org.clausewright.model.prose.Inline;

/** What a policy holds beside its clauses: appendices and forms, by their headings. */
record Attachments(List<String> headings) {

  private static final Pattern APPENDIX = Pattern.compile("^(?:appendix|annex|annexe|schedule) ");

  private static final Search<Boolean> IS_APPENDIX =
      new Search<>(label -> APPENDIX.matcher(label.toLowerCase(Locale.ROOT) + " ").find());

  /** The words of a name as one key with a space after it. */
  private static final Search<String> KEYS = new Search<>(name -> Token.key(Token.of(name)) + " ");

  static Attachments of(Draft draft) {
    List<String> headings = new ArrayList<>();
    draft
        .passages(Passage.Part.HEADING, Passage.Part.TITLE, Passage.Part.LINE, Passage.Part.CAPTION)
        .map(Attachments::heading)
        .forEach(headings::add);
    return new Attachments(headings);
  }

  /** Whether something of that name is there; an appendix has to begin with its label. */
  boolean has(String name) {
    String wanted = KEYS.in(name);
    boolean appendix = APPENDIX.matcher(wanted).find();
    return headings.stream()
        .anyMatch(
            each ->
                appendix
                    ? each.startsWith(wanted) || each.startsWith("appendices ")
                    : (" " + each).contains(" " + wanted));
  }

  static boolean hasLink(List<Inline> parts) {
    return parts.stream()
        .anyMatch(
            part ->
                part instanceof Inline.Link
                    || (part instanceof Inline.Emphasis emphasis && hasLink(emphasis.parts()))
                    || (part instanceof Inline.Strong strong && hasLink(strong.parts())));
  }

  private static String heading(Passage passage) {
    String label =
        passage
            .context()
            .section()
            .flatMap(section -> section.label().printed())
            .filter(IS_APPENDIX::in)
            .orElse("");
    return KEYS.in(label + " " + passage.words());
  }
}
