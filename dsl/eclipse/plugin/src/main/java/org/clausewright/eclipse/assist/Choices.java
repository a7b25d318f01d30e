package org.clausewright.eclipse.assist;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.ProposalPosition;
import org.jspecify.annotations.Nullable;

/** A place that is filled in with one of some words. */
final class Choices extends ProposalPosition {

  private final List<String> words;

  Choices(IDocument document, int offset, int length, int sequence, List<String> words) {
    super(document, offset, length, sequence, new ICompletionProposal[0]);
    this.words = words;
  }

  @Override
  public ICompletionProposal[] getChoices() {
    return words.stream().map(word -> new Choice(word, this)).toArray(ICompletionProposal[]::new);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other) && other instanceof Choices them && words.equals(them.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(super.hashCode(), words);
  }
}
