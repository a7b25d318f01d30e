package org.clausewright.eclipse.tests.spelling;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.ui.texteditor.spelling.ISpellingEngine;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** An engine that knows of one word how it is written. */
public final class SmallDictionary implements ISpellingEngine {

  static final String WRONG = "recieve";
  static final String RIGHT = "receive";

  @Override
  public void check(
      IDocument document,
      IRegion[] regions,
      SpellingContext context,
      ISpellingProblemCollector problems,
      IProgressMonitor monitor) {
    try {
      for (IRegion region : regions) {
        String words = document.get(region.getOffset(), region.getLength());
        for (int at = words.indexOf(WRONG); at >= 0; at = words.indexOf(WRONG, at + 1)) {
          problems.accept(new Misspelling(region.getOffset() + at));
        }
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Misspelling extends SpellingProblem {

    private final int offset;

    Misspelling(int offset) {
      this.offset = offset;
    }

    @Override
    public int getOffset() {
      return offset;
    }

    @Override
    public int getLength() {
      return WRONG.length();
    }

    @Override
    public String getMessage() {
      return WRONG + " is not spelt so";
    }

    @Override
    public ICompletionProposal[] getProposals() {
      return new ICompletionProposal[] {
        new CompletionProposal(
            RIGHT, offset, WRONG.length(), RIGHT.length(), null, "Spell it " + RIGHT, null, null)
      };
    }
  }
}
