package org.clausewright.eclipse.spelling;

import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.jspecify.annotations.Nullable;

/** What the dictionary proposes instead of the word at the cursor. */
public final class SpellingFixes implements IQuickAssistProcessor {

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
    return model == null
        ? new ICompletionProposal[0]
        : annotations(model)
            .filter(each -> holds(model.getPosition(each), context.getOffset()))
            .flatMap(each -> Arrays.stream(each.getSpellingProblem().getProposals(context)))
            .toArray(ICompletionProposal[]::new);
  }

  private static Stream<SpellingAnnotation> annotations(IAnnotationModel model) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(model.getAnnotationIterator(), Spliterator.ORDERED),
            false)
        .filter(SpellingAnnotation.class::isInstance)
        .map(SpellingAnnotation.class::cast);
  }

  private static boolean holds(@Nullable Position position, int offset) {
    return position != null
        && position.getOffset() <= offset
        && offset <= position.getOffset() + position.getLength();
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof SpellingAnnotation spelling && spelling.isQuickFixable();
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return false;
  }

  @Override
  public @Nullable String getErrorMessage() {
    return null;
  }
}
