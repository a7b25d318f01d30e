package org.clausewright.generator.page;

import java.util.List;
import java.util.Map;
import org.clausewright.generator.catalogue.CatalogueEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.review.ReviewState;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.fact.PartialDate;

/** The page that leads to everything else. */
public final class IndexPage {

  private IndexPage() {}

  /** A policy on the page. */
  public record Card(CatalogueEntry policy, ReviewState review) {}

  /** The page of a catalogue. */
  public static OutputFile of(List<CatalogueEntry> catalogue, Edition edition) {
    List<Card> cards =
        catalogue.stream()
            .map(policy -> new Card(policy, ReviewState.of(policy, edition.asOf())))
            .toList();
    String body =
        Templates.render(
            "site/layouts/index.html.vm",
            Html::escape,
            Map.of(
                "cards", cards,
                "files", edition.policyFiles(),
                "readable", edition.includes(PolicyFile.POLICY_HTML),
                "compared", edition.includes(Product.COMPARISON, Format.HTML),
                "scheduled", edition.includes(Product.CALENDAR, Format.HTML),
                "asOf", PartialDate.of(edition.asOf()).inWords()));
    return OutputFile.text(
        "index.html", Page.render("Policies", "", "index", edition, new Markup(body)));
  }
}
