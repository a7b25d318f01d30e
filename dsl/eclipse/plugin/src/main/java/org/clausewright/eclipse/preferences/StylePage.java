package org.clausewright.eclipse.preferences;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import org.clausewright.eclipse.publishing.PublishingBuilder;
import org.clausewright.language.ProjectSettings;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Property page of a project: its house style, and when its policies are published. */
public final class StylePage extends ProjectFilePage {

  private static final ProjectSettings USUAL =
      new ProjectSettings(Map.of(), Optional.empty(), Optional.empty(), Map.of());

  private Optional<StyleFields> fields = Optional.empty();
  private boolean usual;

  public StylePage() {
    super("How the policies of this project are written.", "style");
  }

  @Override
  Control createFields(Composite parent) {
    StyleFields made = new StyleFields(parent, this::check);
    made.show(PublishingBuilder.isIn(project()));
    fields = Optional.of(made);
    return made.control();
  }

  private void check() {
    say(fields.flatMap(StyleFields::mistake));
  }

  @Override
  void show(ProjectSettings settings) {
    fields.ifPresent(each -> each.show(settings));
  }

  @Override
  protected void performDefaults() {
    usual = true;
    fields.ifPresent(
        each -> {
          each.show(USUAL);
          each.show(PolicyPreferences.publishesOnSave());
        });
    super.performDefaults();
  }

  @Override
  ProjectSettings entered(ProjectSettings settings) {
    ProjectSettings before =
        usual
            ? new ProjectSettings(settings.rules(), Optional.empty(), Optional.empty(), Map.of())
            : settings;
    return fields.map(each -> each.entered(before)).orElse(settings);
  }

  @Override
  void save() throws InvocationTargetException, InterruptedException {
    super.save();
    usual = false;
    boolean publishes = fields.map(StyleFields::publishes).orElse(false);
    if (publishes != PublishingBuilder.isIn(project())) {
      PlatformUI.getWorkbench().getProgressService().busyCursorWhile(new Publishing(publishes));
    }
  }

  private final class Publishing extends WorkspaceModifyOperation {
    private final boolean wanted;

    private Publishing(boolean wanted) {
      this.wanted = wanted;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
      PublishingBuilder.set(project(), wanted, monitor);
    }
  }
}
