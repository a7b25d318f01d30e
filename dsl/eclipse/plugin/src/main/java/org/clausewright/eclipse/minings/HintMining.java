package org.clausewright.eclipse.minings;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;

/** What stands between the words of a line. */
final class HintMining extends LineContentCodeMining {

  HintMining(InlayHint hint, IDocument document, ICodeMiningProvider provider)
      throws BadLocationException {
    super(place(hint, document), provider);
    String label =
        hint.getLabel()
            .map(
                text -> text,
                parts ->
                    String.join("", parts.stream().map(InlayHintLabelPart::getValue).toList()));
    setLabel(
        (Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "")
            + label
            + (Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : ""));
  }

  private static Position place(InlayHint hint, IDocument document) throws BadLocationException {
    int line = document.getLineOffset(hint.getPosition().getLine());
    return new Position(line + hint.getPosition().getCharacter(), 1);
  }
}
