package org.clausewright.generator.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.review.ReviewState;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;

/** The page that leads to everything else. */
public final class IndexPage {

  private IndexPage() {}

  /** A policy on the page. */
  public record Card(
      String id,
      String title,
      String organisation,
      String version,
      String adopted,
      ReviewState review) {}

  /** What a card leads to. */
  public record CardLink(String file, String words) {}

  private static final List<CardLink> LINKS =
      List.of(
          new CardLink("policy.html", "Policy"),
          new CardLink("policy.md", "Markdown"),
          new CardLink("checklist.html", "Checklist"),
          new CardLink("checklist.json", "JSON"),
          new CardLink("checklist.csv", "CSV"));

  /** The page of a library. */
  public static OutputFile of(Library library, LocalDate asOf) {
    List<Card> cards = library.policies().stream().map(policy -> card(policy, asOf)).toList();
    String body =
        Templates.render(
            "site/layouts/index.html.vm",
            Html::escape,
            Map.of("cards", cards, "links", LINKS, "asOf", PartialDate.of(asOf).inWords()));
    return OutputFile.text("index.html", Page.render("Policies", "", "index", new Markup(body)));
  }

  private static Card card(Policy policy, LocalDate asOf) {
    return new Card(
        policy.id(),
        policy.title(),
        policy.organisation().name(),
        version(policy),
        policy.adopted().map(adopted -> adopted.from().name()).orElse(""),
        ReviewState.of(policy, asOf));
  }

  /** The latest version as the policy names it; empty if it names none. */
  private static String version(Policy policy) {
    return policy.facts(Fact.Version.class).stream()
        .map(Fact.Version::inWords)
        .filter(words -> !words.isEmpty())
        .reduce((first, last) -> last)
        .orElse("");
  }
}
