package org.clausewright.ide.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.linking.Use;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Reference;
import org.clausewright.language.policy.Target;
import org.clausewright.model.Label;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Numbers that are printed, but not written: before what is numbered, and after references. What
 * items take from their lead-in is not hinted at: it is the same for all items of a list, and their
 * colour shows their kind.
 */
public final class NumberHints implements DocumentFeature<InlayHintParams, List<InlayHint>> {

  private record Hint(int offset, String text, String tooltip, boolean before) {}

  @Override
  public Request<InlayHintParams, List<InlayHint>> request() {
    return Requests.INLAY_HINT;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setInlayHintProvider(true);
  }

  @Override
  public List<InlayHint> answer(InlayHintParams params, Document document) {
    int start = document.offset(params.getRange().getStart());
    int end = document.offset(params.getRange().getEnd());
    List<Hint> hints = new ArrayList<>();
    document.analysis().labels().forEach((target, label) -> add(target, label, hints));
    Numbers numbers = new Numbers(document.analysis());
    document.analysis().uses().forEach(use -> add(use, numbers, document, hints));
    return hints.stream()
        .filter(hint -> start <= hint.offset && hint.offset <= end)
        .sorted(Comparator.comparingInt(Hint::offset))
        .map(hint -> hint(hint, document))
        .toList();
  }

  private static InlayHint hint(Hint hint, Document document) {
    InlayHint told =
        new InlayHint(document.lines().position(hint.offset), Either.forLeft(hint.text));
    told.setTooltip(hint.tooltip);
    told.setPaddingLeft(!hint.before);
    told.setPaddingRight(hint.before);
    return told;
  }

  /** The number of what stands in a clause is the clause's. */
  private static void add(Target target, Label label, List<Hint> hints) {
    boolean written = target.getPrinted() != null || target.isUnprinted();
    if (written || target.eContainer() instanceof Clause || label.computed().isEmpty()) {
      return;
    }
    Analysis.region(target)
        .ifPresent(
            region ->
                hints.add(
                    new Hint(
                        region.getOffset(),
                        label.computed().get(),
                        "The number that is printed here. To print another, write: printed \"…\"",
                        true)));
  }

  private static void add(Use use, Numbers numbers, Document document, List<Hint> hints) {
    if (use.target().orElse(null) instanceof Target target) {
      int end =
          use.object() instanceof Reference reference
              ? Analysis.region(reference)
                  .map(NumberHints::end)
                  .orElseGet(() -> use.node().getEndOffset())
              : use.node().getEndOffset();
      String words = Caption.of(target, document.analysis()).map(Caption::name).orElse("");
      hints.add(new Hint(end, "→ " + numbers.cited(target), words, false));
    }
  }

  private static int end(ITextRegion region) {
    return region.getOffset() + region.getLength();
  }
}
