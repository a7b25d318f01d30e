package org.clausewright.eclipse.wizards;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Asks what a new policy is called, whose it is, and what it begins with. */
final class PolicyPage extends WizardPage {

  private final List<IProject> projects;
  private final Optional<IProject> chosen;
  private final OrganisationPage organisation;
  private Optional<PolicyFields> fields = Optional.empty();
  private Optional<IProject> read = Optional.empty();
  private Optional<FoundNames> names = Optional.empty();

  /**
   * @param projects those that are open
   * @param chosen the one to begin with
   * @param organisation the page that asks for a new organisation
   */
  PolicyPage(List<IProject> projects, Optional<IProject> chosen, OrganisationPage organisation) {
    super("policy", "New policy", null);
    setDescription("All is set; everything can be changed later but the short name.");
    this.projects = projects;
    this.chosen = chosen;
    this.organisation = organisation;
  }

  @Override
  public void createControl(Composite parent) {
    PolicyFields made = new PolicyFields(parent, projects, this::check, this::browse);
    fields = Optional.of(made);
    chosen.or(() -> projects.stream().findFirst()).ifPresent(made::choose);
    setControl(made.control());
    check();
  }

  @Override
  public boolean canFlipToNextPage() {
    return isPageComplete() && policy().flatMap(NewPolicy::existing).isEmpty();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    check();
  }

  /** The names that are taken. */
  FoundNames names() {
    return names.orElse(FoundNames.NONE);
  }

  /** What was entered. */
  Optional<NewPolicy> policy() {
    return fields.flatMap(
        each ->
            each.project()
                .map(
                    project ->
                        new NewPolicy(
                            project,
                            each.organisation(),
                            organisation.organisation(),
                            each.template(),
                            each.adopted(),
                            each.title(),
                            each.id(),
                            each.folder())));
  }

  private void check() {
    fields.ifPresent(this::check);
  }

  private void check(PolicyFields made) {
    if (!made.project().equals(read)) {
      read = made.project();
      names = Optional.empty();
      read.ifPresent(this::read);
    }
    made.follow(organisation.organisation());
    Remark.show(remark(), this);
    made.announce(
        policy()
            .filter(policy -> !policy.id().isEmpty())
            .map(policy -> "Will be written to " + policy.file().getFullPath().makeRelative())
            .orElse(""));
  }

  private Optional<Remark> remark() {
    Optional<NewPolicy> policy = policy();
    if (policy.isEmpty()) {
      return Remark.missing("There is no open project yet: begin with a policy project.");
    }
    return names.isEmpty()
        ? Remark.missing("Looking through the project’s policies…")
        : policy.get().remark(names.get());
  }

  /** Finds out in the background what a project holds. */
  private void read(IProject project) {
    Display display = getShell().getDisplay();
    ICoreRunnable reading =
        monitor -> {
          FoundNames found = FoundNames.in(project, monitor);
          display.asyncExec(() -> offer(project, found));
        };
    Job job = Job.createSystem("Reading the policies of " + project.getName(), reading);
    job.schedule();
  }

  private void offer(IProject project, FoundNames found) {
    if (read.equals(Optional.of(project)) && getControl() != null && !getControl().isDisposed()) {
      names = Optional.of(found);
      fields.ifPresent(each -> each.offer(found));
      check();
    }
  }

  private void browse() {
    fields.flatMap(PolicyFields::project).ifPresent(this::browse);
  }

  private void browse(IProject project) {
    ContainerSelectionDialog dialog =
        new ContainerSelectionDialog(
            getShell(), project, true, "Choose the folder for the policy, or type a new one.");
    if (dialog.open() == Window.OK && dialog.getResult()[0] instanceof IPath path) {
      IContainer container =
          path.segmentCount() == 1
              ? project
              : ResourcesPlugin.getWorkspace().getRoot().getFolder(path);
      fields.ifPresent(each -> each.folder(container.getProjectRelativePath().toString()));
    }
  }
}
