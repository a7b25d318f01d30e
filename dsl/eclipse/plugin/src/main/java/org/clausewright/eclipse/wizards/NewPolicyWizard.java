package org.clausewright.eclipse.wizards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clausewright.eclipse.project.PolicyNature;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/** Begins a policy of an organisation that is there or new, from a template. */
public final class NewPolicyWizard extends PolicyWizard {

  private final OrganisationPage organisation = new OrganisationPage(this::isTaken);
  private Optional<PolicyPage> policy = Optional.empty();

  public NewPolicyWizard() {
    super("New Policy", "newPolicy");
  }

  @Override
  public void addPages() {
    List<IProject> projects =
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
            .filter(IProject::isAccessible)
            .sorted(Comparator.comparing(project -> !PolicyNature.isIn(project)))
            .toList();
    PolicyPage page = new PolicyPage(projects, selected().filter(projects::contains), organisation);
    policy = Optional.of(page);
    addPage(page);
    addPage(organisation);
  }

  private Optional<IProject> selected() {
    return Optional.ofNullable(Adapters.adapt(selection().getFirstElement(), IResource.class))
        .map(IResource::getProject);
  }

  private boolean isTaken(String id) {
    return policy.map(page -> page.names().hasOrganisation(id)).orElse(false);
  }

  /** The organisation is only asked for if it isn't there yet. */
  @Override
  public boolean canFinish() {
    Optional<NewPolicy> wanted = policy.flatMap(PolicyPage::policy);
    return policy.filter(PolicyPage::isPageComplete).isPresent()
        && wanted
            .filter(each -> each.existing().isPresent() || each.added().isPresent())
            .isPresent();
  }

  @Override
  public boolean performFinish() {
    Optional<NewPolicy> wanted = policy.flatMap(PolicyPage::policy);
    boolean done = wanted.isPresent() && run(new Writing(wanted.get()));
    if (done) {
      show(wanted.get().file());
    }
    return done;
  }

  private static final class Writing extends WorkspaceModifyOperation {
    private final NewPolicy policy;

    private Writing(NewPolicy policy) {
      this.policy = policy;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
      List<NewFile> files = policy.files(LocalDate.now());
      SubMonitor progress = SubMonitor.convert(monitor, "Writing the policy", files.size() + 1);
      for (NewFile file : files) {
        file.write(policy.project(), progress.split(1));
      }
      PolicyNature.addTo(policy.project(), progress.split(1));
    }
  }
}
