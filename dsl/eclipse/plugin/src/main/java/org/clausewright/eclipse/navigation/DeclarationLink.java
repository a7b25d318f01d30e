package org.clausewright.eclipse.navigation;

import java.util.List;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.OpenFile;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/**
 * Leads from an id to where it is declared.
 *
 * @param region of the id
 * @param position of the id, as the server counts it
 */
record DeclarationLink(OpenFile file, IRegion region, Position position) implements IHyperlink {

  @Override
  public IRegion getHyperlinkRegion() {
    return region;
  }

  @Override
  public String getTypeLabel() {
    return "Declaration";
  }

  @Override
  public String getHyperlinkText() {
    return "Open Declaration";
  }

  @Override
  public void open() {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    Display display = Display.getCurrent();
    DefinitionParams params = new DefinitionParams(file.identifier(), position);
    Answers.to(server -> server.getTextDocumentService().definition(params))
        .thenAccept(
            answer ->
                display.asyncExec(() -> open(answer.map(Locations::all).orElse(List.of()), page)));
  }

  private static void open(List<Location> found, IWorkbenchPage page) {
    IEditorPart editor = page.getActiveEditor();
    if (!found.isEmpty()) {
      page.getNavigationHistory().markLocation(editor);
      Locations.open(found.get(0), page);
    } else if (editor != null) {
      Cursor.say(editor, "What this id names isn't declared in the project.");
    }
  }
}
