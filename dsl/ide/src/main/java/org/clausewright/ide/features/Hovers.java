package org.clausewright.ide.features;

import java.util.List;
import java.util.Optional;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Diagnostics;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.editing.Identifiers;
import org.clausewright.language.editing.Mention;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.model.problem.Problem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What an id stands for, how a clause is numbered and who refers to it, what a word of the language
 * means, and why a rule of the checker found something.
 */
public final class Hovers implements DocumentFeature<HoverParams, Hover> {

  private volatile boolean markdown;

  @Override
  public Request<HoverParams, Hover> request() {
    return Requests.HOVER;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    markdown =
        Optional.ofNullable(client.getTextDocument())
            .map(TextDocumentClientCapabilities::getHover)
            .map(hover -> hover.getContentFormat())
            .filter(formats -> formats.contains(MarkupKind.MARKDOWN))
            .isPresent();
    server.setHoverProvider(true);
  }

  @Override
  public @Nullable Hover answer(HoverParams params, Document document) {
    int offset = document.offset(params.getPosition());
    Markup out = new Markup(markdown);
    Optional<Mention> mention = document.analysis().mentionAt(offset);
    mention.ifPresent(each -> show(each, document, out));
    Optional<Range> range = mention.map(document::range);
    if (range.isEmpty()) {
      range = KeywordHelp.at(offset, document).map(each -> each.explain(out, document));
    }
    List<Problem> found = findings(offset, document);
    found.forEach(each -> explain(each, out));
    if (out.isEmpty()) {
      return null;
    }
    Hover hover = new Hover(out.content());
    range
        .or(() -> found.stream().findFirst().map(each -> Diagnostics.range(each.location())))
        .ifPresent(hover::setRange);
    return hover;
  }

  private static void show(Mention mention, Document document, Markup out) {
    EObject thing = mention.target();
    if (thing instanceof Target target) {
      Passages passages = Passages.in(target, out);
      if (mention.isDeclaration()) {
        passages.head(target);
        passages.identify(target);
        out.paragraph(out.words(Referrers.to(target, document).sentence()));
      } else {
        passages.show(target);
        passages.identify(target);
      }
    } else if (thing instanceof Term term) {
      Passages passages = Passages.in(term, out);
      passages.show(term);
      passages.identify(term);
    } else {
      Descriptions.describe(thing, Identifiers.of(thing), out);
    }
  }

  private static List<Problem> findings(int offset, Document document) {
    return document.problems().stream()
        .filter(
            each -> {
              Range range = Diagnostics.range(each.location());
              return document.offset(range.getStart()) <= offset
                  && offset <= document.offset(range.getEnd());
            })
        .toList();
  }

  private static void explain(Problem problem, Markup out) {
    RuleCatalogue.find(problem.code())
        .ifPresent(
            rule -> {
              out.line();
              out.paragraph(out.strong(rule.summary()));
              for (String paragraph : rule.explanation().split("\n\n")) {
                out.paragraph(out.words(paragraph));
              }
              out.paragraph(
                  out.words("Rule") + " " + out.code(rule.code()) + out.words(", for example:"));
              out.example(rule.example());
            });
  }
}
