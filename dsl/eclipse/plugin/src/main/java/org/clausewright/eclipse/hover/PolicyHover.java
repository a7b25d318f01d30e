package org.clausewright.eclipse.hover;

import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.PolicySession;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.OpenFile;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.jspecify.annotations.Nullable;

/**
 * Explains the word under the mouse as the server does. What is wrong there, with what can be done
 * about it, the editor itself shows beside it.
 */
public final class PolicyHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

  @Override
  public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return PolicyPlugin.session()
        .files()
        .of(viewer.getDocument())
        .map(file -> word(file.text().text(), offset))
        .orElse(null);
  }

  private static IRegion word(String text, int offset) {
    int start = Math.min(offset, text.length());
    while (start > 0 && isInWord(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.min(offset, text.length());
    while (end < text.length() && isInWord(text.charAt(end))) {
      end++;
    }
    return new Region(start, end - start);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
  }

  /** The editor asks for this in a thread of its own; a key of the author in that of the window. */
  @Override
  public @Nullable Object getHoverInfo2(ITextViewer viewer, IRegion region) {
    PolicySession session = PolicyPlugin.session();
    return session
        .files()
        .of(viewer.getDocument())
        .flatMap(file -> ask(session, file, region.getOffset()))
        .map(PolicyHover::content)
        .map(FormattedText::page)
        .orElse(null);
  }

  private static Optional<Hover> ask(PolicySession session, OpenFile file, int offset) {
    HoverParams params = new HoverParams(file.identifier(), file.text().lines().position(offset));
    return Answers.await(
        session.server().ask(server -> server.getTextDocumentService().hover(params)));
  }

  private static @Nullable MarkupContent content(Hover hover) {
    return hover.getContents().isRight() ? hover.getContents().getRight() : null;
  }

  @Override
  public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
    return (String) getHoverInfo2(viewer, region);
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return Popups.hover();
  }
}
