package org.clausewright.eclipse.assist;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.PolicySession;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.jspecify.annotations.Nullable;

/** Content assist in policies; the editor calls it in a thread of its own. */
public final class Completion implements IContentAssistProcessor {

  /** Not “{”: it begins blocks as well, where a list would take the Enter key that follows. */
  private static final char[] TRIGGERS = {'['};

  private static final Comparator<CompletionItem> ORDER =
      Comparator.comparing(item -> Objects.requireNonNullElse(item.getSortText(), item.getLabel()));

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    PolicySession session = PolicyPlugin.session();
    return session
        .files()
        .of(viewer.getDocument())
        .map(file -> proposals(session, file, offset))
        .orElse(new ICompletionProposal[0]);
  }

  private static ICompletionProposal[] proposals(PolicySession session, OpenFile file, int offset) {
    Lines lines = file.text().lines();
    CompletionParams params = new CompletionParams(file.identifier(), lines.position(offset));
    return Answers.await(
            session.server().ask(server -> server.getTextDocumentService().completion(params)))
        .map(answer -> answer.map(items -> items, CompletionList::getItems))
        .orElse(List.of())
        .stream()
        .sorted(ORDER)
        .map(item -> new Proposal(item, Insertion.of(item, lines, offset)))
        .toArray(ICompletionProposal[]::new);
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return TRIGGERS.clone();
  }

  @Override
  public IContextInformation @Nullable [] computeContextInformation(
      ITextViewer viewer, int offset) {
    return null;
  }

  @Override
  public char @Nullable [] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public @Nullable String getErrorMessage() {
    return null;
  }

  @Override
  public @Nullable IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
