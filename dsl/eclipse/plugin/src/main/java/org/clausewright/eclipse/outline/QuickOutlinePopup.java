package org.clausewright.eclipse.outline;

import java.util.Objects;
import java.util.Optional;
import org.clausewright.eclipse.server.Regions;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;

/** The window of a quick outline: a field for words, and the tree of what holds all of them. */
final class QuickOutlinePopup extends PopupDialog {

  private static final String TITLE = "Quick Outline";

  /** In characters of the dialogs' font, and in lines. */
  private static final Point SIZE = new Point(70, 24);

  private final ITextEditor editor;
  private final OutlineContent content;
  private final Optional<OutlineNode> here;
  private final WordFilter filter = new WordFilter();
  private Text field;
  private TreeViewer tree;

  /**
   * @param here what the cursor is in
   */
  @SuppressWarnings("NullAway.Init") // the controls are made when it opens
  QuickOutlinePopup(ITextEditor editor, OutlineContent content, Optional<OutlineNode> here) {
    super(
        editor.getSite().getShell(),
        SWT.RESIZE,
        true,
        false,
        false,
        false,
        false,
        TITLE,
        "Enter goes there, Esc closes");
    this.editor = editor;
    this.content = content;
    this.here = here;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TITLE);
  }

  @Override
  protected Control createTitleControl(Composite parent) {
    field = new Text(parent, SWT.NONE);
    field.setMessage("words of a title, a number or an id");
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    field.addModifyListener(event -> narrow());
    field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> go()));
    field.addKeyListener(
        KeyListener.keyPressedAdapter(
            event -> {
              if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                tree.getTree().setFocus();
                event.doit = false;
              }
            }));
    return field;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
    tree.setUseHashlookup(true);
    tree.setContentProvider(content);
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
    tree.addFilter(filter);
    tree.setInput(content);
    tree.expandAll();
    tree.addOpenListener(event -> go());
    here.ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
    return tree.getControl();
  }

  @Override
  protected Control getFocusControl() {
    return field;
  }

  @Override
  protected Point getDefaultSize() {
    StyledText text = text();
    int line = tree.getTree().getItemHeight();
    Point editorSize = text.getSize();
    return new Point(
        Math.min(editorSize.x, SIZE.x * line / 2), Math.min(editorSize.y, SIZE.y * line));
  }

  @Override
  protected Point getDefaultLocation(Point size) {
    Point editorSize = text().getSize();
    return text().toDisplay((editorSize.x - size.x) / 2, (editorSize.y - size.y) / 3);
  }

  private StyledText text() {
    return Objects.requireNonNull(editor.getAdapter(ITextViewer.class)).getTextWidget();
  }

  private void narrow() {
    filter.lookFor(field.getText());
    Tree control = tree.getTree();
    control.setRedraw(false);
    tree.refresh();
    tree.expandAll();
    control.setRedraw(true);
    first(control.getItems())
        .ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
  }

  /** The first one that is there by itself rather than for what it holds. */
  private Optional<OutlineNode> first(TreeItem[] items) {
    for (TreeItem item : items) {
      if (item.getData() instanceof OutlineNode node && filter.accepts(node)) {
        return Optional.of(node);
      }
      Optional<OutlineNode> within = first(item.getItems());
      if (within.isPresent()) {
        return within;
      }
    }
    return Optional.empty();
  }

  private void go() {
    Object chosen = tree.getStructuredSelection().getFirstElement();
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    close();
    if (chosen instanceof OutlineNode node) {
      editor.getSite().getPage().activate(editor);
      Regions.of(node.name(), document)
          .ifPresent(name -> editor.selectAndReveal(name.getOffset(), name.getLength()));
    }
  }
}
