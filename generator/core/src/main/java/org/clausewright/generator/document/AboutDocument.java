package org.clausewright.generator.document;

import java.util.List;
import java.util.Map;
import org.clausewright.generator.markup.Markdown;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Policy;

/** What the toolkit adds after a policy: where the text is from, and what its marks mean. */
public record AboutDocument(Policy policy, List<Mark> marks) {

  /** The adopting organisation's name, which begins a line. */
  public Markup adopter() {
    return Markdown.atLineStart(new Markup(Markdown.escape(policy.organisation().name())));
  }

  /** As Markdown. */
  static Markup markdown(Policy policy) {
    return new Markup(
        Templates.render(
                AboutDocument.class,
                "md",
                Markdown::escape,
                Map.of("view", new AboutDocument(policy, Mark.legend()), "h2", new Markup("##")))
            .strip());
  }
}
