package org.clausewright.ide.completion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clausewright.ide.features.Caption;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.model.Label;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * What an author is told about something in the words of a policy: its number and how it begins.
 */
final class Passage {

  private static final int TITLE = 60;
  private static final int QUOTATION = 400;

  private Passage() {}

  /** Proposes to refer to a section, clause, norm or item. */
  static Proposal proposal(String id, Target target, Map<Target, Label> labels) {
    Label label = labels.get(target);
    String number =
        Optional.ofNullable(label)
            .flatMap(each -> each.printed().or(each::computed))
            .orElse(label == null ? "" : label.citation());
    String words = words(target);
    String begins = Caption.shortened(words, TITLE);
    return new Proposal(
        id,
        target instanceof Section ? CompletionItemKind.Module : CompletionItemKind.Method,
        (number + " " + begins).strip(),
        documentation(number, target, words),
        List.of(number, begins),
        id,
        "",
        false);
  }

  private static String documentation(String number, Target target, String words) {
    String kind =
        target instanceof Norm norm
            ? norm.getKind().getLiteral()
            : target instanceof Clause ? "clause" : "section";
    String heading = "**" + Markdown.escaped((number + " " + kind).strip()) + "**";
    return words.isEmpty()
        ? heading
        : heading + "\n\n" + Markdown.escaped(Caption.shortened(words, QUOTATION));
  }

  /** Proposes to use a term. */
  static Proposal proposal(String name, Term term) {
    String words = term.getWords() == null ? "" : term.getWords();
    EObject definition = term.eContainer();
    return new Proposal(
        name,
        CompletionItemKind.Variable,
        words.isEmpty() ? "term" : words + " (term)",
        definition instanceof Target target
            ? Markdown.escaped(Caption.shortened(words(target), QUOTATION))
            : "",
        List.of(words),
        name,
        "",
        false);
  }

  private static String words(Target target) {
    if (target instanceof Section section) {
      return Caption.words(section.getHeading());
    } else if (target instanceof Norm norm) {
      return Caption.words(norm.getText());
    }
    return ((Clause) target)
        .getNorms().stream()
            .map(norm -> Caption.words(norm.getText()))
            .collect(Collectors.joining(" "));
  }
}
