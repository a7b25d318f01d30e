import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes many distinct policies of about 20 KB out of the real ones, for benchmarks: sections are
 * chosen and ordered at random, and everyday words are exchanged. The same arguments make the same
 * files.
 *
 * <p>Run with {@code java Corpus.java <policies> <count> <out>}: writes a collection to {@code
 * out/policies} and the same texts as Markdown pages to {@code out/pages}.
 */
public final class Corpus {

  private static final int SIZE = 20_000;
  private static final long SEED = 20_261_121;
  private static final List<String> BASES = List.of("weaver", "ddat", "huxley", "reach2", "creating-tomorrow");
  private static final Pattern TEXT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"([^\"\\n]*)\"", Pattern.DOTALL);
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:section|table|clause|item|statement|definition|obligation|prohibition|permission|recommendation|discouragement"
              + "|right|consequence|responsibility)\\s+\\^?([A-Za-z_][\\w-]*)");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\[\\s*([\\w^-]+)[\\w.^-]*\\s*(?:\\|([^\\]]*))?]]");
  private static final Pattern TERM = Pattern.compile("(?<!\\\\)\\{([a-z][\\w-]*)(?:\\|([^}\"]*))?}");
  private static final Pattern SEE = Pattern.compile("(?:unless|when|because)\\s+see\\s+([\\w^-]+)[\\w.^-]*");
  private static final Pattern ENTRY_TARGET = Pattern.compile("(entry\\s+\"[^\"]*\"(?:\\s+page\\s+\"[^\"]*\")?)\\s+to\\s+[\\w.^-]+");
  private static final String[][] WORDS = {
    {"important", "essential"}, {"ensure", "make sure"}, {"inappropriate", "unsuitable"}, {"colleagues", "co-workers"},
    {"material", "content"}, {"professional", "work-related"}, {"information", "data"}, {"aware", "mindful"},
    {"comments", "remarks"}, {"network", "platform"}, {"consider", "think about"}, {"relevant", "pertinent"},
    {"guidance", "advice"}, {"permitted", "allowed"}, {"individual", "person"}, {"reputation", "standing"},
    {"images", "pictures"}, {"purpose", "aim"}, {"including", "such as"}, {"additional", "further"},
  };

  private final Random random;
  private final String base;
  private final String id;

  private Corpus(String base, int number) {
    this.base = base;
    this.random = new Random(SEED + number);
    this.id = base + "-social-media-" + "%05d".formatted(number);
  }

  public static void main(String[] args) throws IOException {
    Path real = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    Path out = Path.of(args[2]);
    copy(real.resolve("vocabulary"), out.resolve("policies/vocabulary"));
    for (String base : BASES) {
      copy(real.resolve(base), out.resolve("policies").resolve(base), "organisation.policy");
    }
    Files.createDirectories(out.resolve("pages/content"));
    for (int i = 0; i < count; i++) {
      Corpus corpus = new Corpus(BASES.get(i % BASES.size()), i);
      String policy = corpus.policy(Files.readString(real.resolve(corpus.base + "/social-media.policy")));
      Path folder = Files.createDirectories(out.resolve("policies/%s/%03d".formatted(corpus.base, i / 500)));
      Files.writeString(folder.resolve(corpus.id + ".policy"), policy);
      Files.writeString(out.resolve("pages/content/" + corpus.id + ".md"), corpus.page(policy));
    }
  }

  private static void copy(Path from, Path to, String... only) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        if (only.length == 0 || file.endsWith(only[0])) {
          Files.writeString(to.resolve(file.getFileName().toString()), Files.readString(file));
        }
      }
    }
  }

  /** The head of the real policy and as many of its sections, in another order, as are about 20 KB. */
  private String policy(String source) {
    List<String> elements = elements(source);
    String head = elements.remove(0).replaceFirst("[\\w-]+-social-media", id);
    List<String> front = new ArrayList<>();
    List<String> sections = new ArrayList<>();
    for (String element : elements) {
      (element.strip().startsWith("section") ? sections : front).add(element);
    }
    Collections.shuffle(sections, random);
    StringBuilder text = new StringBuilder(head);
    front.stream().filter(each -> !each.strip().startsWith("contents")).forEach(text::append);
    for (String section : sections) {
      if (text.length() + section.length() < SIZE * 11 / 10) {
        text.append(section);
      }
    }
    return exchanged(resolved(text.append("}\n").toString()));
  }

  /** The top level of a policy: its header line up to the brace, then its elements with what is before them. */
  private static List<String> elements(String source) {
    List<String> elements = new ArrayList<>();
    int open = source.indexOf("{\n") + 2;
    elements.add(source.substring(0, open));
    StringBuilder element = new StringBuilder();
    for (String line : source.substring(open, source.lastIndexOf('}')).split("(?<=\n)")) {
      if (line.matches("(?s) {4}[a-z/].*") && !element.toString().isBlank()) {
        elements.add(element.toString());
        element.setLength(0);
      }
      element.append(line);
    }
    elements.add(element.toString());
    return elements;
  }

  /** References to what was left out become plain words. */
  private static String resolved(String text) {
    Set<String> names = new HashSet<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      names.add(named.group(1));
    }
    String plain =
        REFERENCE.matcher(text).replaceAll(
                found ->
                    names.contains(found.group(1).replace("^", ""))
                        ? Matcher.quoteReplacement(found.group())
                        : found.group(2) == null ? "this policy" : Matcher.quoteReplacement(found.group(2)));
    plain = SEE.matcher(plain).replaceAll(found -> names.contains(found.group(1).replace("^", "")) ? found.group() : "");
    plain =
        TERM.matcher(plain).replaceAll(
                found ->
                    text.contains("defines " + found.group(1))
                        ? Matcher.quoteReplacement(found.group())
                        : Matcher.quoteReplacement(
                            found.group(2) == null ? found.group(1).replace('-', ' ') : found.group(2)));
    return ENTRY_TARGET.matcher(plain).replaceAll("$1");
  }

  private String exchanged(String text) {
    String result = text;
    for (String[] pair : WORDS) {
      if (random.nextInt(3) == 0) {
        Pattern word = Pattern.compile("\\b" + pair[0] + "\\b");
        result = TEXT.matcher(result).replaceAll(found -> Matcher.quoteReplacement(word.matcher(found.group()).replaceAll(pair[1])));
      }
    }
    return result;
  }

  private String page(String policy) {
    StringBuilder page = new StringBuilder("---\ntitle: \"" + id + "\"\ndate: 2024-01-01\n---\n\n");
    Matcher text = TEXT.matcher(policy);
    while (text.find()) {
      String words = (text.group(1) == null ? text.group(2) : text.group(1)).replaceAll("\\s+", " ").strip();
      String before = policy.substring(Math.max(0, text.start() - 60), text.start());
      boolean heading = before.matches("(?s).*\\bsection\\s+\\S+\\s+(?:printed \\S+ )?$");
      boolean item = before.matches("(?s).*\\bitem\\b[^\"]*$");
      page.append(heading ? "## " : item ? "- " : "").append(words).append(item ? "\n" : "\n\n");
    }
    return page.toString();
  }
}
