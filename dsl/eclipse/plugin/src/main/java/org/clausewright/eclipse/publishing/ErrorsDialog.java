package org.clausewright.eclipse.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Names the errors that have stopped a build, and leads to them. */
final class ErrorsDialog extends MessageDialog {

  private static final int GO = 0;
  private static final int WIDTH = 760;
  private static final int HEIGHT = 160;
  private static final int PLACE_WIDTH = 260;

  private final IWorkbenchWindow window;
  private final IProject project;
  private final List<Problem> errors;
  private Optional<Table> table = Optional.empty();

  ErrorsDialog(IWorkbenchWindow window, IProject project, List<Problem> errors) {
    super(
        window.getShell(),
        "Nothing was built",
        null,
        errors.size() == 1
            ? "One error has to be mended first. What was built before stays as it is."
            : errors.size()
                + " errors have to be mended first. What was built before stays as it is.",
        MessageDialog.ERROR,
        GO,
        "Go to Error",
        "Close");
    this.window = window;
    this.project = project;
    this.errors = errors;
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createCustomArea(Composite parent) {
    Table made = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    made.setHeaderVisible(true);
    column(made, "Where", PLACE_WIDTH);
    column(made, "What is wrong", WIDTH - PLACE_WIDTH);
    for (Problem error : errors) {
      TableItem item = new TableItem(made, SWT.NONE);
      item.setText(new String[] {place(error.location()), error.message()});
    }
    made.select(0);
    made.addListener(SWT.DefaultSelection, event -> buttonPressed(GO));
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(made);
    table = Optional.of(made);
    return made;
  }

  private static void column(Table table, String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  private String place(Location location) {
    String file =
        file(location)
            .map(each -> each.getProjectRelativePath().toString())
            .orElse(location.file());
    return location.line() == 0 ? file : file + ", line " + location.line();
  }

  @Override
  protected void buttonPressed(int button) {
    int chosen = table.map(Table::getSelectionIndex).orElse(0);
    super.buttonPressed(button);
    if (button == GO) {
      show(errors.get(Math.max(0, chosen)).location());
    }
  }

  private void show(Location location) {
    file(location)
        .ifPresent(
            file -> {
              try {
                if (IDE.openEditor(window.getActivePage(), file) instanceof ITextEditor editor) {
                  select(editor, location);
                }
              } catch (PartInitException e) {
                PolicyPlugin.log().error("Can't open " + file.getFullPath(), e);
              }
            });
  }

  private static void select(ITextEditor editor, Location location) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    try {
      int line = document.getLineOffset(Math.max(0, location.line() - 1));
      editor.selectAndReveal(line + Math.max(0, location.column() - 1), location.length());
    } catch (BadLocationException e) {
      editor.selectAndReveal(0, 0); // the text is another one meanwhile
    }
  }

  private Optional<IFile> file(Location location) {
    IPath path = IPath.fromPath(Path.of(location.file()).toAbsolutePath());
    IPath root = project.getLocation();
    return root.isPrefixOf(path)
        ? Optional.of(project.getFile(path.makeRelativeTo(root)))
        : Optional.empty();
  }
}
