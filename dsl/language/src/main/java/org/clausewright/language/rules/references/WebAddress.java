package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Search;
import org.clausewright.model.prose.Inline;

/**
 * A web address in a text.
 *
 * @param words as printed
 * @param place of the words
 * @param linked whether a reader can follow it
 */
record WebAddress(String address, String words, Place place, boolean linked) {

  private static final Set<String> SHORTENERS =
      Set.of(
          "bit.ly",
          "tinyurl.com",
          "goo.gl",
          "t.co",
          "ow.ly",
          "is.gd",
          "buff.ly",
          "tiny.cc",
          "rebrand.ly",
          "shorturl.at",
          "cutt.ly",
          "rb.gy",
          "lnkd.in",
          "tiny.one");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:(?:please )?(?:click|see|go) )?(?:here|this|this link|link|this page)\\W*");
  private static final Matches PRINTED =
      new Matches(
          "(?<![@\\w./-])(?:https?://|www\\.)[^\\s<>\"“”\\[\\]]{2,2000}"
              + "|(?<![@\\w./-])[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,4}\\.(?:co|org|gov|ac|sch|nhs)\\.uk\\b"
              + "(?:/[^\\s<>\"“”\\[\\]]{0,2000})?",
          Pattern.CASE_INSENSITIVE);

  /** One of them is in every address that is printed. */
  private static final List<String> MARKS = List.of("://", "www.", "WWW.", ".uk");

  private static final Search<Boolean> MARKED =
      new Search<>(words -> MARKS.stream().anyMatch(words::contains));

  private static final Pattern STOPS = Pattern.compile("[.,;:!?'’)*_]+$");
  private static final Pattern END_OF_HOST = Pattern.compile("[/?#:]");
  private static final Pattern WWW = Pattern.compile("^www\\.");
  private static final Pattern SCHEME = Pattern.compile("^https?:/*", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|zip)(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED =
      Pattern.compile("/(?:19|20)\\d\\d(?:[/_-](?:0?[1-9]|1[0-2])(?:[/_-]|$)|/)");

  /** All addresses of a policy, in order. */
  static List<WebAddress> in(Draft draft) {
    return draft.derive(All.class, WebAddress::all).addresses;
  }

  private record All(List<WebAddress> addresses) {}

  private static All all(Draft draft) {
    List<WebAddress> addresses = new ArrayList<>();
    draft.passages().forEach(passage -> collect(passage, addresses));
    return new All(addresses);
  }

  private static void collect(Passage passage, List<WebAddress> addresses) {
    for (PrintedText text : passage.texts()) {
      BitSet linked = new BitSet();
      links(text, text.prose().parts(), 0, linked, addresses);
      printed(text, linked, addresses);
    }
  }

  private static void printed(PrintedText text, BitSet linked, List<WebAddress> found) {
    if (!MARKED.in(text.text())) {
      return;
    }
    for (MatchResult matcher : PRINTED.all(text.text())) {
      if (!linked.get(matcher.start())) {
        String words = STOPS.matcher(matcher.group()).replaceFirst("");
        Place place = text.place(matcher.start(), matcher.start() + words.length());
        found.add(new WebAddress(words, words, place, false));
      }
    }
  }

  private static int links(
      PrintedText text, List<Inline> parts, int from, BitSet linked, List<WebAddress> found) {
    int at = from;
    for (Inline part : parts) {
      int end = at + part.words().length();
      if (part instanceof Inline.Link link) {
        linked.set(at, end);
        if (link.address().toLowerCase(Locale.ROOT).startsWith("http")) {
          found.add(new WebAddress(link.address(), link.words(), text.place(at, end), true));
        }
      } else if (part instanceof Inline.Emphasis emphasis) {
        links(text, emphasis.parts(), at, linked, found);
      } else if (part instanceof Inline.Strong strong) {
        links(text, strong.parts(), at, linked, found);
      }
      at = end;
    }
    return at;
  }

  /** Whether others can read and change what is sent. */
  boolean isInsecure() {
    return address.regionMatches(true, 0, "http:", 0, 5);
  }

  /** Whether it hides where it leads. */
  boolean isShortened() {
    return SHORTENERS.contains(host());
  }

  /** Whether its words say nothing of where it leads. */
  boolean isVague() {
    return linked && VAGUE.matcher(words).matches();
  }

  /** What makes it likely to break: a file, or a page of a certain day. */
  Optional<String> fragility() {
    if (FILE.matcher(address).find()) {
      return Optional.of("a file, which gets another address when a new version is published");
    }
    if (DATED.matcher(address).find()) {
      return Optional.of("a page of a certain date, which is likely to be moved");
    }
    boolean deep = path().length() > 60 && path().contains("/") && !host().endsWith("gov.uk");
    return deep
        ? Optional.of("a page deep inside its site, which is likely to be moved")
        : Optional.empty();
  }

  /** With its scheme: an address printed without one is taken to be secure. */
  String secure() {
    if (isInsecure()) {
      return "https:" + address.substring(5);
    }
    return address.contains("://") ? address : "https://" + address;
  }

  private String host() {
    return WWW.matcher(END_OF_HOST.split(rest(), 2)[0].toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private String path() {
    String[] parts = rest().split("/", 2);
    return parts.length > 1 ? parts[1] : "";
  }

  private String rest() {
    return SCHEME.matcher(address).replaceFirst("");
  }
}
