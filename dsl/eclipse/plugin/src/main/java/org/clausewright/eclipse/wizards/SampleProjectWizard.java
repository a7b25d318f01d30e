package org.clausewright.eclipse.wizards;

import org.eclipse.core.resources.IProject;

/** Makes a project of five policies that English school trusts have published. */
public final class SampleProjectWizard extends PolicyWizard {

  private static final String FIRST = "weaver/social-media.policy";

  private final ProjectPage project =
      new ProjectPage(
          "Sample policies",
          "The social media policies of five English school trusts, to look at and to try things on.",
          "sample-policies");

  public SampleProjectWizard() {
    super("New Sample Policies", "sampleProject");
  }

  @Override
  public void addPages() {
    addPage(project);
  }

  @Override
  public boolean performFinish() {
    IProject made = project.getProjectHandle();
    boolean done = run(new NewProject(made, project.location(), Packed::sample));
    if (done) {
      show(made.getFile(FIRST));
    }
    return done;
  }
}
