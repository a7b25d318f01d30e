package org.clausewright.generator.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.PolicyFile;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.markup.Markdown;
import org.clausewright.generator.markup.MarkdownToHtml;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Policy;
import org.clausewright.model.Title;
import org.clausewright.model.fact.PartialDate;

/** Writes the formatted policy: Markdown, and the HTML page made from it. */
public final class DocumentOutput {

  private DocumentOutput() {}

  /** Sets up what the first page would wait for; may run beside other work. */
  public static void prepare() {
    AboutDocument.prepare();
  }

  /** The policy as Markdown. */
  public static String markdown(Policy policy) {
    return markdown(policy, AboutDocument.markdown(policy));
  }

  private static String markdown(Policy policy, Markup about) {
    String text =
        Templates.render(
            PolicyView.class,
            "md",
            Markdown::escape,
            Map.of("view", PolicyViews.of(policy), "about", about));
    return withSingleBlankLines(text.strip()) + "\n";
  }

  private static String withSingleBlankLines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      breaks = c == '\n' ? breaks + 1 : 0;
      if (breaks <= 2) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The policy as a page. */
  public static String html(Policy policy, Edition edition) {
    return Page.render(title(policy), "../", "policy", edition, body(policy, edition));
  }

  /** The policy as a page by itself: it needs no other file and leads to none. */
  public static String standalone(Policy policy, LocalDate asOf) {
    Edition alone = new Edition(asOf, Set.of(), Set.of());
    return Page.standalone(title(policy), "policy", body(policy, alone));
  }

  private static String title(Policy policy) {
    return policy.title() + " – " + policy.organisation().name();
  }

  private static Markup body(Policy policy, Edition edition) {
    LocalDate asOf = edition.asOf();
    return new Markup(
        Templates.render(
            "site/layouts/policy.html.vm",
            Html::escape,
            Map.of(
                "policy", policy,
                "titled", policy.blocks().anyMatch(Title.class::isInstance),
                "facts", PolicyFacts.of(policy, asOf),
                "contents", ContentsEntry.of(policy),
                "links", others(edition),
                "article", MarkdownToHtml.convert(markdown(policy, new Markup(""))),
                "about", AboutDocument.html(policy),
                "asOf", PartialDate.of(asOf).inWords())));
  }

  private static List<PolicyFile> others(Edition edition) {
    return edition.policyFiles().stream().filter(file -> file != PolicyFile.POLICY_HTML).toList();
  }
}
