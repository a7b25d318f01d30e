package org.clausewright.eclipse.assist;

import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;

/**
 * A word for a place that moves with the text before it.
 *
 * @param place whose text it takes the place of
 */
record Choice(String word, Position place)
    implements ICompletionProposal, ICompletionProposalExtension2 {

  @Override
  public void apply(IDocument document) {
    try {
      document.replace(place.getOffset(), place.getLength(), word);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    apply(viewer.getDocument());
  }

  @Override
  public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
    try {
      String typed = document.get(place.getOffset(), offset - place.getOffset());
      return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    } catch (BadLocationException e) {
      return false;
    }
  }

  @Override
  public Point getSelection(IDocument document) {
    return new Point(place.getOffset() + word.length(), 0);
  }

  @Override
  public String getDisplayString() {
    return word;
  }

  @Override
  public @Nullable String getAdditionalProposalInfo() {
    return null;
  }

  @Override
  public @Nullable Image getImage() {
    return null;
  }

  @Override
  public @Nullable IContextInformation getContextInformation() {
    return null;
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {}

  @Override
  public void unselected(ITextViewer viewer) {}
}
