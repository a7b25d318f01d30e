package org.clausewright.eclipse.wizards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.eclipse.wizards.FoundNames.Found;
import org.clausewright.language.editing.SourceIds;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where a new policy is described. What the user doesn't change follows from the rest. */
final class PolicyFields {

  private static final String NEW = "New organisation…";

  private final Form form;
  private final Combo project;
  private final Combo organisation;
  private final Combo template;
  private final Label description;
  private final Combo adopted;
  private final Text title;
  private final Text id;
  private final Text folder;
  private final Label file;
  private final Suggestion titleSuggestion;
  private final Suggestion idSuggestion;
  private final Suggestion folderSuggestion;
  private final List<IProject> projects;
  private FoundNames names = FoundNames.NONE;

  /**
   * @param changed run whenever something else is entered
   * @param browse run when a folder is to be chosen from those that are there
   */
  PolicyFields(Composite parent, List<IProject> projects, Runnable changed, Runnable browse) {
    this.projects = projects;
    form = new Form(parent, changed);
    project = form.choice("Project:", projects.stream().map(IProject::getName).toList());
    organisation = form.choice("Organisation:", List.of(NEW));
    organisation.select(0);
    template =
        form.choice("Begin with:", Stream.of(Template.values()).map(Template::label).toList());
    template.select(Template.SOCIAL_MEDIA.ordinal());
    description = form.note(template().description());
    adopted = form.choice("Policy to adopt:", List.of());
    title = form.text("Title:");
    id = form.text("Short name:");
    form.note("What other policies refer to it by. It is never printed and never changes.");
    folder = form.text("Folder:", "Browse…", browse);
    file = form.note("");
    titleSuggestion = new Suggestion(title);
    idSuggestion = new Suggestion(id);
    folderSuggestion = new Suggestion(folder);
    template.addListener(SWT.Selection, event -> description.setText(template().description()));
    adopted.setEnabled(false);
  }

  Control control() {
    return form.area();
  }

  void choose(IProject chosen) {
    project.select(projects.indexOf(chosen));
  }

  /** Offers what a project defines. */
  void offer(FoundNames found) {
    names = found;
    organisation.setItems(
        Stream.concat(found.organisations().stream().map(Found::label), Stream.of(NEW))
            .toArray(String[]::new));
    organisation.select(0);
    adopted.setItems(found.policies().stream().map(PolicyFields::described).toArray(String[]::new));
    adopted.select(0);
  }

  private static String described(Found policy) {
    return policy.label() + " – " + policy.id();
  }

  /** Lets what was not changed by hand follow from the rest. */
  void follow(Optional<Organisation> newOrganisation) {
    adopted.setEnabled(template() == Template.ADOPTION && adopted.getItemCount() > 0);
    titleSuggestion.offer(adopted().map(Found::title).orElse(""));
    String owner =
        organisation().map(Found::id).or(() -> newOrganisation.map(Organisation::id)).orElse("");
    String words = SourceIds.of(title.getText()).replaceFirst("-policy$", "");
    idSuggestion.offer(owner.isEmpty() || words.isEmpty() ? words : owner + "-" + words);
    folderSuggestion.offer(organisation().map(PolicyFields::folder).orElse(owner));
  }

  private static String folder(Found organisation) {
    return organisation.file().getParent().getProjectRelativePath().toString();
  }

  void folder(String chosen) {
    folder.setText(chosen);
  }

  /** Says which file will be written. */
  void announce(String path) {
    file.setText(path);
  }

  Optional<IProject> project() {
    int index = project.getSelectionIndex();
    return index < 0 ? Optional.empty() : Optional.of(projects.get(index));
  }

  /** The organisation if it is there already; empty for a new one. */
  Optional<Found> organisation() {
    int index = organisation.getSelectionIndex();
    return index < 0 || index >= names.organisations().size()
        ? Optional.empty()
        : Optional.of(names.organisations().get(index));
  }

  Template template() {
    return Template.values()[template.getSelectionIndex()];
  }

  /** The policy to adopt, if one is to be adopted. */
  Optional<Found> adopted() {
    int index = adopted.getSelectionIndex();
    return template() != Template.ADOPTION || index < 0
        ? Optional.empty()
        : Optional.of(names.policies().get(index));
  }

  String title() {
    return title.getText().strip();
  }

  String id() {
    return id.getText().strip();
  }

  /** Relative to the project; empty for the project itself. */
  String folder() {
    return folder.getText().strip().replaceAll("^/+|/+$", "");
  }
}
