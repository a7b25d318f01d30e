package org.clausewright.eclipse.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads the links within and between documents to the pages. */
final class Links {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"#:]*)(#[^\"]*)?\"");
  private static final Pattern ID = Pattern.compile("<h[1-6] id=\"([^\"]+)\"");

  private final Map<String, String> places = new HashMap<>();

  Links(List<Book> books) {
    for (Book book : books) {
      places.put(book.source(), book.pages().get(0).file());
      for (Page page : book.pages()) {
        places.put(page.file(), page.file());
        ID.matcher(page.html())
            .results()
            .map(id -> "#" + id.group(1))
            .forEach(id -> add(book, page, id));
      }
    }
  }

  private void add(Book book, Page page, String anchor) {
    places.putIfAbsent(book.source() + anchor, page.file() + anchor);
    places.put(page.file() + anchor, page.file() + anchor);
  }

  /** The text of a page of a book, with links that lead somewhere. */
  String lead(String html, Book book) {
    return LINK.matcher(html).replaceAll(link -> lead(link, book));
  }

  private String lead(MatchResult link, Book book) {
    String file = link.group(1).isEmpty() ? book.source() : link.group(1);
    String anchor = Optional.ofNullable(link.group(2)).orElse("");
    String place =
        Optional.ofNullable(places.get(file + anchor))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "%s: %s leads nowhere".formatted(book.source(), link.group())));
    return Matcher.quoteReplacement("href=\"" + place + "\"");
  }
}
