package org.clausewright.generator.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.clausewright.generator.markup.Markdown;
import org.clausewright.generator.markup.MarkdownToHtml;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Adopted;
import org.clausewright.model.Policy;

/**
 * What the toolkit adds after a policy: where the text is from, and what its marks mean.
 *
 * @param adopter the adopting organisation's name, which begins a line; empty if there is none
 */
public record AboutDocument(Markup adopter, Optional<Adopted> adopted, List<Mark> marks) {

  private static final AboutDocument OF_MOST =
      new AboutDocument(new Markup(""), Optional.empty(), Mark.legend());

  /** That of all policies that are not adopted: made once. */
  private static final class OfMost {
    private static final Markup MARKDOWN = OF_MOST.markdown();
    private static final Markup HTML = MarkdownToHtml.convert(MARKDOWN.text());
  }

  /** Makes that of most policies ahead of the first of them. */
  static void prepare() {
    Objects.requireNonNull(OfMost.HTML);
  }

  /** As Markdown. */
  static Markup markdown(Policy policy) {
    return policy.adopted().isEmpty() ? OfMost.MARKDOWN : of(policy).markdown();
  }

  /** As HTML. */
  static Markup html(Policy policy) {
    return policy.adopted().isEmpty()
        ? OfMost.HTML
        : MarkdownToHtml.convert(of(policy).markdown().text());
  }

  private static AboutDocument of(Policy policy) {
    Markup adopter =
        Markdown.atLineStart(new Markup(Markdown.escape(policy.organisation().name())));
    return new AboutDocument(adopter, policy.adopted(), Mark.legend());
  }

  private Markup markdown() {
    return new Markup(
        Templates.render(
                AboutDocument.class,
                "md",
                Markdown::escape,
                Map.of("view", this, "h2", new Markup("##")))
            .strip());
  }
}
