package org.clausewright.generator.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.generator.document.ContentsEntry;
import org.clausewright.generator.document.PolicyFacts;
import org.clausewright.model.Clause;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.w3c.dom.Document;

/** Writes a policy as the page that the PDF is laid out from. */
final class PageWriter {

  private static final String STYLES = styles();

  private PageWriter() {}

  static Document write(Policy policy, LocalDate asOf) {
    Xhtml html = Xhtml.root("html").with("lang", Metadata.LANGUAGE);
    Xhtml head = html.add("head");
    head.add("title").text(policy.title());
    head.add("style").text(STYLES);
    bookmarks(ContentsEntry.of(policy), head.add("bookmarks"));
    Xhtml body = html.add("body");
    body.add("div", "running-organisation").text(policy.organisation().name());
    body.add("div", "running-title").text(policy.title());
    body.add("div", "running-version").text(version(policy));
    PolicyFacts facts = PolicyFacts.of(policy, asOf);
    new CoverWriter(policy, facts, PartialDate.of(asOf)).write(body);
    Xhtml article = body.add("article").with("id", policy.id());
    new BodyWriter(new ProseWriter(targets(policy))).write(policy.body(), 2, article);
    new BackMatterWriter(facts).write(body);
    return html.document();
  }

  private static String version(Policy policy) {
    return policy.facts(Fact.Version.class).stream()
        .map(Fact.Version::inWords)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .map(words -> "Version: " + words)
        .orElse("");
  }

  /** One bookmark for each section, in those that they are in. */
  private static void bookmarks(List<ContentsEntry> entries, Xhtml root) {
    Xhtml[] open = new Xhtml[entries.size() + 1];
    open[0] = root;
    for (ContentsEntry entry : entries) {
      open[entry.depth()] =
          open[entry.depth() - 1]
              .add("bookmark")
              .with("name", CoverWriter.name(entry))
              .with("href", "#" + entry.id());
    }
  }

  private static Set<String> targets(Policy policy) {
    Stream<String> blocks =
        policy
            .blocks()
            .flatMap(
                block ->
                    block instanceof Section section
                        ? Stream.of(section.id())
                        : block instanceof Clause clause ? Stream.of(clause.id()) : Stream.of());
    Stream<String> norms =
        policy.norms().flatMap(placed -> Stream.of(placed.clause().id(), placed.norm().id()));
    return Stream.of(Stream.of(policy.id()), blocks, norms)
        .flatMap(ids -> ids)
        .collect(Collectors.toSet());
  }

  private static String styles() {
    try (InputStream in =
        Objects.requireNonNull(PageWriter.class.getResourceAsStream("policy.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
