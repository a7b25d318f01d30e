package org.clausewright.generator.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.markup.Markdown;
import org.clausewright.generator.markup.MarkdownToHtml;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Policy;
import org.clausewright.model.Title;
import org.clausewright.model.fact.PartialDate;

/** Writes the formatted policy: Markdown, and the HTML page made from it. */
public final class DocumentOutput {

  private DocumentOutput() {}

  /** Writes both files of a policy. */
  public static void write(Policy policy, LocalDate asOf, Consumer<OutputFile> out) {
    Markup about = AboutDocument.markdown(policy);
    String text = markdown(policy, new Markup(""));
    out.accept(OutputFile.text(policy.id() + "/policy.md", markdown(policy, about)));
    out.accept(OutputFile.text(policy.id() + "/policy.html", html(policy, asOf, text, about)));
  }

  private static String markdown(Policy policy, Markup about) {
    String text =
        Templates.render(
            PolicyView.class,
            "md",
            Markdown::escape,
            Map.of("view", PolicyViews.of(policy), "about", about));
    return text.strip().replaceAll("\n{3,}", "\n\n") + "\n";
  }

  private static String html(Policy policy, LocalDate asOf, String text, Markup about) {
    String body =
        Templates.render(
            "site/layouts/policy.html.vm",
            Html::escape,
            Map.of(
                "policy", policy,
                "titled", policy.blocks().anyMatch(Title.class::isInstance),
                "facts", PolicyFacts.of(policy, asOf),
                "contents", ContentsEntry.of(policy),
                "article", MarkdownToHtml.convert(text),
                "about", MarkdownToHtml.convert(about.text()),
                "asOf", PartialDate.of(asOf).inWords()));
    return Page.render(
        policy.title() + " – " + policy.organisation().name(), "../", "policy", new Markup(body));
  }
}
