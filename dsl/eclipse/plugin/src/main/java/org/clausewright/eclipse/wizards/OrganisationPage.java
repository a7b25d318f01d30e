package org.clausewright.eclipse.wizards;

import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** Asks for an organisation that isn't there yet. */
final class OrganisationPage extends WizardPage {

  private final Predicate<String> taken;
  private Optional<OrganisationFields> fields = Optional.empty();
  private boolean ready;

  /**
   * @param taken whether an organisation has an id already
   */
  OrganisationPage(Predicate<String> taken) {
    super("organisation", "Whose policies are these?", null);
    setDescription("All is set; more about the organisation can be written into its file.");
    this.taken = taken;
  }

  @Override
  public void createControl(Composite parent) {
    OrganisationFields made = new OrganisationFields(parent, this::check);
    fields = Optional.of(made);
    setControl(made.control());
    prepare(getShell().getDisplay());
    check();
  }

  /** Loads the language in the background, which knows what can be a name. */
  private void prepare(Display display) {
    Job.createSystem(
            "Preparing the policy language",
            (ICoreRunnable)
                monitor -> {
                  Ids.prepare();
                  display.asyncExec(
                      () -> {
                        ready = true;
                        check();
                      });
                })
        .schedule();
  }

  /** What was entered; empty as long as it can't be used. */
  Optional<Organisation> organisation() {
    return fields.map(OrganisationFields::organisation).filter(each -> remark(each).isEmpty());
  }

  private void check() {
    fields
        .filter(each -> !each.control().isDisposed())
        .ifPresent(each -> Remark.show(remark(each.organisation()), this));
  }

  private Optional<Remark> remark(Organisation organisation) {
    if (organisation.title().isEmpty() || !ready) {
      return Remark.missing("Enter the full name of the organisation.");
    }
    if (taken.test(organisation.id())) {
      return Remark.wrong(
          "There is an organisation with the short name “%s” already."
              .formatted(organisation.id()));
    }
    return Ids.remark("short name", organisation.id());
  }
}
