package org.clausewright.eclipse.preview;

import java.net.URI;
import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.preferences.DayWatch;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/**
 * The policy in the active editor as it will be published, with the clause at the cursor marked.
 */
public final class PreviewView extends ViewPart implements Following.Reader {

  /** The id of the view. */
  public static final String ID = PolicyPlugin.ID + ".preview";

  private static final String NAME = "Policy Preview";
  private static final String NOTHING = "Open a policy in an editor to see here how it will read.";

  private final PreviewActions actions = new PreviewActions(this);
  private final EditorWatch watch = new EditorWatch(this);
  private final IPropertyChangeListener theme = event -> paint();
  private final DayWatch day = new DayWatch(this::refreshSoon);
  private @Nullable Following following;
  private @Nullable Note note;
  private @Nullable PageBrowser page;

  @Override
  public void createPartControl(Composite parent) {
    PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
    note = new Note(parent);
    try {
      page = new PageBrowser(parent, this::choose, Program::launch);
      GridDataFactory.fillDefaults().grab(true, true).applyTo(page.control());
    } catch (SWTError e) {
      say("This system has no browser that Eclipse can show pages in. " + e.getMessage());
      return;
    }
    paint();
    following = new Following(parent.getDisplay(), this);
    actions.addTo(getViewSite().getActionBars().getToolBarManager());
    PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(theme);
    turn(Optional.empty());
    day.open();
    watch.open(getSite().getPage());
  }

  @Override
  public void setFocus() {
    if (page != null) {
      page.control().setFocus();
    }
  }

  @Override
  public void dispose() {
    PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(theme);
    day.close();
    watch.close(getSite().getPage());
    if (following != null) {
      following.close();
    }
    super.dispose();
  }

  /** An editor has come to the front. */
  void shown(IEditorPart editor) {
    if (following != null && !actions.isPinned()) {
      following.follow(editor);
    }
  }

  /** An editor is gone. */
  void closed(IEditorPart editor) {
    if (following != null) {
      following.leave(editor);
    }
  }

  /** Follows the editor in front again, or stays with the one that it follows. */
  void pinned(boolean stays) {
    IEditorPart editor = getSite().getPage().getActiveEditor();
    if (!stays && editor != null) {
      shown(editor);
    }
  }

  void refresh() {
    if (following != null) {
      following.ask();
    }
  }

  /** When the server has been told what has changed. */
  private void refreshSoon() {
    getSite().getShell().getDisplay().asyncExec(this::refresh);
  }

  void print() {
    if (page != null) {
      page.print();
    }
  }

  void openInBrowser() {
    if (page != null) {
      page.html()
          .ifPresent(html -> PageFile.open(html, getSite().getShell().getDisplay(), this::say));
    }
  }

  @Override
  public void turn(Optional<ITextEditor> editor) {
    setPartName(editor.map(each -> each.getTitle() + " – " + NAME).orElse(NAME));
    setTitleToolTip(editor.map(ITextEditor::getTitleToolTip).orElse(NAME));
    actions.enable(editor.isPresent());
    if (page != null && note != null) {
      page.clear();
      note.say(editor.isPresent() ? Optional.empty() : Optional.of(NOTHING));
    }
  }

  @Override
  public void show(PageUpdate update) {
    if (page == null || note == null || page.control().isDisposed()) {
      return;
    }
    if (update.html().isPresent()) {
      page.show(update);
    }
    boolean older = page.html().isPresent();
    note.say(
        update
            .message()
            .map(why -> why + (older ? "\nUntil that is mended, the page stays as it was." : "")));
  }

  @Override
  public void reveal(Location place) {
    try {
      SourcePlaces.reveal(URI.create(place.getUri()), place.getRange(), getSite().getPage());
    } catch (PartInitException e) {
      PolicyPlugin.log().error("The clause could not be shown in its editor", e);
    }
  }

  private void say(String words) {
    if (note != null) {
      note.say(Optional.of(words));
    }
  }

  private void choose(String anchor) {
    if (following != null) {
      following.askForSource(anchor);
    }
  }

  /** Policies' words are bright where everything else is dark. */
  private void paint() {
    if (page != null && !page.control().isDisposed()) {
      page.setDark(Darkness.isOf(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme()));
    }
  }
}
