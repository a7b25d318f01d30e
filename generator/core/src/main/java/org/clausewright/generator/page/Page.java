package org.clausewright.generator.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;

/** The layout that all pages share. */
public final class Page {

  private Page() {}

  /**
   * A whole page.
   *
   * @param root the way from the page to the top of the output: empty or {@code ../}
   * @param kind the style sheet and class of the page, for example {@code policy}
   * @param edition the pages that it may lead to
   * @param body what stands in its main part
   */
  public static String render(
      String title, String root, String kind, Edition edition, Markup body) {
    return Templates.render(
        "site/layouts/page.html.vm",
        Html::escape,
        Map.of(
            "title", title,
            "root", root,
            "kind", kind,
            "compared", edition.includes(Product.COMPARISON, Format.HTML),
            "scheduled", edition.includes(Product.CALENDAR, Format.HTML),
            "body", body));
  }

  /**
   * A page that holds its style sheet and leads to no other page.
   *
   * @param kind the class of the page
   */
  public static String standalone(String title, String kind, Markup body) {
    return Templates.render(
        "site/layouts/standalone.html.vm",
        Html::escape,
        Map.of("title", title, "kind", kind, "styles", new Markup(styles()), "body", body));
  }

  private static String styles() {
    try (InputStream in =
        Objects.requireNonNull(Page.class.getResourceAsStream("/site/assets/clausewright.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
