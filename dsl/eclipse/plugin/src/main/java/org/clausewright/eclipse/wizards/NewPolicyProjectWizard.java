package org.clausewright.eclipse.wizards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;

/**
 * Begins a project: the shared vocabulary, an organisation, one policy that is sound, and the house
 * style.
 */
public final class NewPolicyProjectWizard extends PolicyWizard {

  private static final String HOUSE_STYLE = "clausewright.toml";
  private static final String EXAMPLE = "Social Media Policy";
  private static final String EXAMPLE_NAME = "social-media";

  private final ProjectPage project =
      new ProjectPage(
          "New policy project",
          "A folder for the policies of an organisation, with an example to begin with.",
          "policies");
  private final OrganisationPage organisation = new OrganisationPage(id -> false);

  public NewPolicyProjectWizard() {
    super("New Policy Project", "newProject");
  }

  @Override
  public void addPages() {
    addPage(project);
    addPage(organisation);
  }

  @Override
  public boolean performFinish() {
    Optional<Organisation> owner = organisation.organisation();
    IProject made = project.getProjectHandle();
    boolean done =
        owner.isPresent()
            && run(new NewProject(made, project.location(), () -> files(owner.get())));
    if (done) {
      show(made.getFile(policy(owner.get())));
    }
    return done;
  }

  private static List<NewFile> files(Organisation owner) {
    List<NewFile> files = new ArrayList<>();
    Packed.vocabulary().forEach(files::add);
    files.add(new NewFile(owner.id() + "/organisation.policy", TemplateText.organisation(owner)));
    String id = owner.id() + "-" + EXAMPLE_NAME;
    files.add(
        new NewFile(
            policy(owner),
            TemplateText.policy(
                Template.SOCIAL_MEDIA, owner, id, EXAMPLE, Optional.empty(), LocalDate.now())));
    files.add(new NewFile(HOUSE_STYLE, Packed.text("templates/" + HOUSE_STYLE)));
    return files;
  }

  private static String policy(Organisation owner) {
    return owner.id() + "/" + EXAMPLE_NAME + ".policy";
  }
}
