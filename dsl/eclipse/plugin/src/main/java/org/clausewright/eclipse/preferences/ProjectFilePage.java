package org.clausewright.eclipse.preferences;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.language.ProjectSettings;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;

/**
 * A property page whose settings are those of the project file. It is read in the background; until
 * then, and while it can't be read, nothing can be entered. Only what the author changes is
 * written.
 */
abstract class ProjectFilePage extends PropertyPage {

  private static final String WHERE =
      " Kept in its file clausewright.toml, whose comments stay as they are.";
  private static final String MISTAKE = "clausewright.toml has a mistake; mend it first.";
  private static final String CHANGED = "The file has changed; what you entered is kept.";

  private static final int WIDTH = 480;

  private final String about;
  private final String help;
  private Optional<ProjectSettings> loaded = Optional.empty();

  /**
   * @param about what the page is about, in a sentence
   * @param help the id of its context of help
   */
  ProjectFilePage(String about, String help) {
    this.about = about;
    this.help = help;
  }

  /** Makes the fields, which are empty at first. */
  abstract Control createFields(Composite parent);

  /** Gets ready what takes a while; in the background, before anything is shown. */
  void prepare() {}

  /** Fills the fields. */
  abstract void show(ProjectSettings settings);

  /** The settings as they were entered, for all that the page knows of. */
  abstract ProjectSettings entered(ProjectSettings settings);

  @Override
  protected final Control createContents(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(area);
    Label where = new Label(area, SWT.WRAP);
    where.setText(about + WHERE);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(where);
    Control fields = createFields(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
    area.setEnabled(false);
    Display display = area.getDisplay();
    FileWatch watch = new FileWatch(edit().file(), () -> load(area, display));
    watch.open();
    area.addDisposeListener(event -> watch.close());
    load(area, display);
    PlatformUI.getWorkbench().getHelpSystem().setHelp(area, PolicyPlugin.ID + "." + help);
    return area;
  }

  private void load(Composite area, Display display) {
    ICoreRunnable loading =
        monitor -> {
          prepare();
          Optional<ProjectSettings> found = edit().read();
          display.asyncExec(
              () -> {
                if (!area.isDisposed()) {
                  fill(area, found);
                }
              });
        };
    Job.createSystem("Reading the project file", loading).schedule();
  }

  /** Shows what the file says now, with what has been entered since it was read before. */
  private void fill(Composite area, Optional<ProjectSettings> found) {
    area.setEnabled(found.isPresent());
    setMessage(null);
    setErrorMessage(found.isPresent() ? null : MISTAKE);
    setValid(true);
    if (found.isEmpty()) {
      return;
    }
    ProjectSettings now = found.get();
    ProjectSettings wanted = loaded.map(before -> change(before).on(now)).orElse(now);
    boolean surprising = loaded.isPresent() && !now.equals(loaded.get()) && !now.equals(wanted);
    loaded = found;
    show(wanted);
    if (surprising) {
      setMessage(CHANGED, IMessageProvider.INFORMATION);
    }
  }

  private SettingsChange change(ProjectSettings before) {
    return new SettingsChange(before, entered(before));
  }

  /** Says what is wrong with what was entered; until that is mended, it can't be written. */
  final void say(Optional<String> mistake) {
    setErrorMessage(mistake.orElse(null));
    setValid(mistake.isEmpty());
  }

  /** The project. */
  final IProject project() {
    return Objects.requireNonNull(Adapters.adapt(getElement(), IProject.class));
  }

  private ProjectFileEdit edit() {
    return new ProjectFileEdit(project());
  }

  @Override
  public final boolean performOk() {
    try {
      save();
      return true;
    } catch (InterruptedException e) {
      return false;
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof CoreException)) {
        PolicyPlugin.log().error("The settings of a project could not be written", e.getCause());
      }
      setErrorMessage(e.getCause().getMessage());
      return false;
    }
  }

  /** Writes what was entered. */
  void save() throws InvocationTargetException, InterruptedException {
    if (loaded.isPresent()) {
      SettingsChange change = change(loaded.get());
      if (!change.before().equals(change.after())) {
        edit().change(change::on);
      }
    }
  }
}
