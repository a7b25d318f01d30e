package org.clausewright.eclipse.assist;

import java.util.Objects;
import org.clausewright.eclipse.Icons;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.PolicySession;
import org.clausewright.eclipse.hover.FormattedText;
import org.clausewright.eclipse.hover.Popups;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.Snippet;
import org.clausewright.eclipse.server.WorkspaceEdits;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.jspecify.annotations.Nullable;

/** One thing that can be written at the cursor. */
final class Proposal
    implements ICompletionProposal,
        ICompletionProposalExtension2,
        ICompletionProposalExtension3,
        ICompletionProposalExtension5,
        ICompletionProposalExtension6 {

  private final CompletionItem item;
  private final Insertion insertion;
  private @Nullable Point selection;

  Proposal(CompletionItem item, Insertion insertion) {
    this.item = item;
    this.insertion = insertion;
  }

  @Override
  public boolean validate(IDocument document, int offset, @Nullable DocumentEvent event) {
    try {
      return offset >= insertion.start()
          && matches(document.get(insertion.start(), offset - insertion.start()));
    } catch (BadLocationException e) {
      return false;
    }
  }

  /** Whether it begins with what is typed, or one of the parts of its name does. */
  private boolean matches(String typed) {
    String name = Objects.requireNonNullElse(item.getFilterText(), item.getLabel());
    for (int at = 0; at + typed.length() <= name.length(); at++) {
      boolean part = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
      if (part && name.regionMatches(true, at, typed, 0, typed.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    IDocument document = viewer.getDocument();
    Snippet snippet = laidOut(document);
    ReplaceEdit main = insertion.edit(offset, snippet);
    MultiTextEdit all = new MultiTextEdit();
    all.addChild(main);
    insertion.addMore(all, offset);
    try {
      WorkspaceEdits.apply(document, all);
    } catch (CoreException e) {
      PolicyPlugin.log().log(e.getStatus());
      return;
    }
    selection =
        Placeholders.fillIn(viewer, main.getOffset(), snippet)
            ? null
            : new Point(main.getOffset() + snippet.text().length(), 0);
  }

  private Snippet laidOut(IDocument document) {
    if (!insertion.indents()) {
      return insertion.snippet();
    }
    try {
      int line = document.getLineOffset(document.getLineOfOffset(insertion.start()));
      String before = document.get(line, insertion.start() - line);
      String indentation = before.substring(0, before.length() - before.stripLeading().length());
      String lineEnd = TextUtilities.getDefaultLineDelimiter(document);
      return insertion.snippet().at(lineEnd, indentation);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void apply(IDocument document) {
    throw new UnsupportedOperationException("needs the viewer");
  }

  @Override
  public @Nullable Point getSelection(IDocument document) {
    return selection;
  }

  @Override
  public StyledString getStyledDisplayString() {
    StyledString label = new StyledString(item.getLabel());
    if (item.getLabelDetails() != null) {
      append(label, "", item.getLabelDetails().getDetail());
      append(label, " \u2013 ", item.getLabelDetails().getDescription());
    } else {
      append(label, " \u2013 ", item.getDetail());
    }
    return label;
  }

  private static void append(StyledString label, String before, @Nullable String more) {
    if (more != null && !more.isEmpty()) {
      label.append(before + more.replace('\n', ' '), StyledString.QUALIFIER_STYLER);
    }
  }

  @Override
  public String getDisplayString() {
    return getStyledDisplayString().getString();
  }

  @Override
  public @Nullable Image getImage() {
    return Icons.of(
        switch (Objects.requireNonNullElse(item.getKind(), CompletionItemKind.Text)) {
          case Keyword -> "keyword";
          case Snippet -> "snippet";
          default -> "name";
        });
  }

  /** The side window asks for this in a thread of its own. */
  @Override
  public @Nullable Object getAdditionalProposalInfo(IProgressMonitor monitor) {
    CompletionItem full = item.getDocumentation() == null ? resolved() : item;
    return full.getDocumentation() == null
        ? null
        : full.getDocumentation().<String>map(FormattedText::plain, FormattedText::page);
  }

  private CompletionItem resolved() {
    PolicySession session = PolicyPlugin.session();
    return Answers.await(
            session
                .server()
                .ask(server -> server.getTextDocumentService().resolveCompletionItem(item)))
        .orElse(item);
  }

  @Override
  public @Nullable String getAdditionalProposalInfo() {
    return (String) getAdditionalProposalInfo(new NullProgressMonitor());
  }

  @Override
  public IInformationControlCreator getInformationControlCreator() {
    return Popups.hover();
  }

  @Override
  public @Nullable CharSequence getPrefixCompletionText(IDocument document, int offset) {
    return insertion.snippet().stops().isEmpty() ? insertion.snippet().text() : null;
  }

  @Override
  public int getPrefixCompletionStart(IDocument document, int offset) {
    return insertion.start();
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
