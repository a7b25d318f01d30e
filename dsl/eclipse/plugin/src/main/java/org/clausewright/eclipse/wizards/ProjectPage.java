package org.clausewright.eclipse.wizards;

import java.net.URI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.jspecify.annotations.Nullable;

/** Asks what a project is called and where it is. */
final class ProjectPage extends WizardNewProjectCreationPage {

  /**
   * @param name that is offered
   */
  ProjectPage(String title, String description, String name) {
    super("project");
    setTitle(title);
    setDescription(description);
    setInitialProjectName(name);
  }

  /** Where its folder will be; null for the usual place in the workspace. */
  @Nullable URI location() {
    return useDefaults() ? null : getLocationURI();
  }
}
