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

/** The page that leads to everything else. */
public final class IndexPage {

  private IndexPage() {}

  /** A policy on the page. */
  public record Card(
      String id, String title, String organisation, String adopted, ReviewState review) {}

  /** The page of a library. */
  public static OutputFile of(Library library, LocalDate asOf) {
    List<Card> cards = library.policies().stream().map(policy -> card(policy, asOf)).toList();
    String body =
        Templates.render(
            "site/layouts/index.html.vm",
            Html::escape,
            Map.of("cards", cards, "asOf", asOf.toString()));
    return OutputFile.text("index.html", Page.render("Policies", "", "index", new Markup(body)));
  }

  private static Card card(Policy policy, LocalDate asOf) {
    return new Card(
        policy.id(),
        policy.title(),
        policy.organisation().name(),
        policy.adopted().map(adopted -> adopted.from().name()).orElse(""),
        ReviewState.of(policy, asOf));
  }
}
