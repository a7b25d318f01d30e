package org.clausewright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a policy as it was published, from its extracted text: labels and words in order,
 * without list dashes, emphasis marks and the page furniture that {@code omitted.tsv} lists with
 * reasons.
 */
record PublishedText(List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\*\\*|\\*|</?i>");
  private static final Pattern ADDRESS = Pattern.compile("<(https?://[^>]*)>");
  private static final Pattern HEADING = Pattern.compile("^#+ ");
  private static final Pattern DASH = Pattern.compile("^\\s*-(\\s+|$)");
  private static final Pattern TIGHT_LABEL = Pattern.compile("^(\\d+(?:\\.\\d+)+\\.)(?=\\p{Lu})");

  static PublishedText read(Path folder) throws IOException {
    Set<String> omitted = omitted(folder.resolve("omitted.tsv"));
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("published.txt"))) {
      if (!omitted.contains(line.strip())) {
        words.addAll(Words.of(plain(line)));
      }
    }
    return new PublishedText(words);
  }

  private static Set<String> omitted(Path file) throws IOException {
    Set<String> omitted = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t");
      if (!line.startsWith("#") && columns.length >= 2 && !columns[1].isBlank()) {
        omitted.add(columns[0].strip());
      }
    }
    return omitted;
  }

  private static String plain(String line) {
    String text = HEADING.matcher(line).replaceFirst("");
    text = DASH.matcher(text).replaceFirst("");
    text = ADDRESS.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("$1");
    return TIGHT_LABEL.matcher(text).replaceFirst("$1 ");
  }
}
