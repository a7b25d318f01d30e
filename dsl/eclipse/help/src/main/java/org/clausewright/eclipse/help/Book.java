package org.clausewright.eclipse.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A document of the help contents.
 *
 * @param source the name of the file by which other documents link to it
 * @param pages its pages, the first of which opens it
 */
record Book(String source, List<Page> pages) {

  private static final String CHAPTER = "## ";

  /** A document that is one page. */
  static Book whole(String name, String markdown) {
    return new Book(name + ".md", List.of(Page.of(name + ".html", markdown)));
  }

  /** A document with a page for each heading of the second level, to which the first page leads. */
  static Book divided(String name, Path source) throws IOException {
    List<String> parts = parts(Files.readString(source));
    List<Page> chapters =
        parts.subList(1, parts.size()).stream()
            .map(part -> Page.of(name + "-" + slug(part) + ".html", part.substring(1)))
            .toList();
    String contents =
        chapters.stream()
            .map(page -> "- [%s](%s)\n".formatted(page.title(), page.file()))
            .collect(Collectors.joining());
    List<Page> pages = new ArrayList<>();
    pages.add(Page.of(name + ".html", parts.get(0) + "\n" + contents));
    pages.addAll(chapters);
    return new Book(String.valueOf(source.getFileName()), pages);
  }

  private static List<String> parts(String markdown) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean code = false;
    for (String line : markdown.lines().toList()) {
      code ^= line.startsWith("```");
      if (!code && line.startsWith(CHAPTER)) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(line).append('\n');
    }
    parts.add(part.toString());
    return parts;
  }

  private static String slug(String part) {
    return part.lines()
        .findFirst()
        .orElse("")
        .substring(CHAPTER.length())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-");
  }
}
