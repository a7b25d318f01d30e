package org.clausewright.eclipse.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.Inquiry;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.eclipse.server.Regions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jspecify.annotations.Nullable;

/** The outline of the policy in an editor. It follows the cursor, and the cursor follows it. */
final class OutlinePage extends ContentOutlinePage {

  private static final int SECTIONS = 2;

  private final ITextEditor editor;
  private final ITextViewer text;
  private final OutlineContent content = new OutlineContent();
  private final ISelectionChangedListener cursor = event -> follow(event.getSelection());
  private final Inquiry<List<Either<SymbolInformation, DocumentSymbol>>> inquiry;
  private boolean following;
  private boolean shown;

  OutlinePage(ITextEditor editor) {
    this.editor = editor;
    this.text = Objects.requireNonNull(editor.getAdapter(ITextViewer.class));
    this.inquiry = new Inquiry<>(text, OutlinePage::ask, this::show);
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer tree = getTreeViewer();
    tree.setUseHashlookup(true);
    tree.setExpandPreCheckFilters(true);
    tree.setContentProvider(content);
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
    tree.setInput(content);
    tree.addOpenListener(event -> editor.getSite().getPage().activate(editor));
    new OutlineActions(tree).addTo(getSite().getActionBars());
    positions().addPostSelectionChangedListener(cursor);
    inquiry.open();
  }

  @Override
  public void dispose() {
    if (getTreeViewer() != null) {
      positions().removePostSelectionChangedListener(cursor);
      inquiry.close();
    }
    super.dispose();
  }

  @Override
  protected void fireSelectionChanged(ISelection selection) {
    super.fireSelectionChanged(selection);
    if (!following && selection instanceof IStructuredSelection chosen && chosen.size() == 1) {
      content
          .now(chosen.getFirstElement())
          .flatMap(node -> Regions.of(node.name(), document()))
          .ifPresent(name -> editor.selectAndReveal(name.getOffset(), name.getLength()));
    }
  }

  /** Asks for what a file holds. */
  static CompletableFuture<Optional<List<Either<SymbolInformation, DocumentSymbol>>>> ask(
      OpenFile file) {
    DocumentSymbolParams params = new DocumentSymbolParams(file.identifier());
    return Answers.to(server -> server.getTextDocumentService().documentSymbol(params));
  }

  /** What an answer holds. */
  static List<DocumentSymbol> symbols(List<Either<SymbolInformation, DocumentSymbol>> answer) {
    return answer.stream().filter(Either::isRight).map(Either::getRight).toList();
  }

  private void show(Optional<List<Either<SymbolInformation, DocumentSymbol>>> answer) {
    if (content.set(symbols(answer.orElse(List.of())))) {
      following = true;
      getTreeViewer().getTree().setRedraw(false);
      try {
        getTreeViewer().refresh();
        if (!shown) {
          shown = true;
          getTreeViewer().expandToLevel(SECTIONS);
        }
      } finally {
        getTreeViewer().getTree().setRedraw(true);
        following = false;
      }
    }
    follow(editor.getSelectionProvider().getSelection());
  }

  private void follow(@Nullable ISelection selection) {
    if (selection instanceof ITextSelection place && !getControl().isFocusControl()) {
      following = true;
      try {
        Regions.position(place.getOffset(), document())
            .flatMap(content::at)
            .ifPresent(node -> getTreeViewer().setSelection(new StructuredSelection(node), true));
      } finally {
        following = false;
      }
    }
  }

  private IDocument document() {
    return text.getDocument();
  }

  private IPostSelectionProvider positions() {
    return (IPostSelectionProvider) editor.getSelectionProvider();
  }
}
