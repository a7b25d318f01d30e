package org.clausewright.eclipse.wizards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.eclipse.wizards.FoundNames.Found;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IStatus;

/**
 * A policy to be written.
 *
 * @param existing the organisation, if it is there already
 * @param added the organisation, if it is new and complete
 * @param adopted the policy that is taken over
 * @param folder relative to the project; empty for the project itself
 */
record NewPolicy(
    IProject project,
    Optional<Found> existing,
    Optional<Organisation> added,
    Template template,
    Optional<Found> adopted,
    String title,
    String id,
    String folder) {

  private static final String ORGANISATION_FILE = "organisation.policy";

  /** Where the policy will be. */
  IFile file() {
    String owner = existing.map(Found::id).or(() -> added.map(Organisation::id)).orElse("");
    String name = id.startsWith(owner + "-") ? id.substring(owner.length() + 1) : id;
    return new NewFile(path(name + ".policy"), "").in(project);
  }

  private String path(String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** The files to be written, the policy last. */
  List<NewFile> files(LocalDate today) {
    Organisation organisation =
        existing
            .map(
                found ->
                    new Organisation(
                        OrganisationKind.of(found.keyword()).orElseThrow(),
                        found.id(),
                        found.label()))
            .or(() -> added)
            .orElseThrow();
    List<NewFile> files = new ArrayList<>();
    if (existing.isEmpty()) {
      files.add(new NewFile(path(ORGANISATION_FILE), TemplateText.organisation(organisation)));
    }
    files.add(
        new NewFile(
            file().getProjectRelativePath().toString(),
            TemplateText.policy(template, organisation, id, title, adopted.map(Found::id), today)));
    return files;
  }

  /** What still stands in the way, a new organisation apart. */
  Optional<Remark> remark(FoundNames names) {
    if (template == Template.ADOPTION && adopted.isEmpty()) {
      return Remark.wrong(
          "There is no policy in this project that could be adopted; begin with another template.");
    }
    if (adopted.flatMap(Found::of).equals(existing.map(Found::id)) && adopted.isPresent()) {
      return Remark.wrong(
          "%s wrote this policy itself; choose the organisation that takes it over."
              .formatted(existing.map(Found::label).orElse("")));
    }
    if (title.isEmpty()) {
      return Remark.missing("Give the policy a title, for example “Social Media Policy”.");
    }
    return Ids.remark("short name", id)
        .or(() -> names.hasPolicy(id) ? taken() : Optional.empty())
        .or(this::place);
  }

  private Optional<Remark> taken() {
    return Remark.wrong("There is a policy with the short name “%s” already.".formatted(id));
  }

  private Optional<Remark> place() {
    IStatus valid =
        project.getWorkspace().validatePath(file().getFullPath().toString(), IResource.FILE);
    if (!valid.isOK()) {
      return Remark.wrong("The policy can't be put into this folder: " + valid.getMessage());
    }
    for (IResource each = file(); !each.equals(project); each = each.getParent()) {
      if (project.findMember(each.getProjectRelativePath()) instanceof IFile) {
        return Remark.wrong(
            each instanceof IFile
                ? "There is a file “%s” already.".formatted(each.getName())
                : "“%s” is a file, not a folder.".formatted(each.getName()));
      }
    }
    boolean occupied =
        existing.isEmpty() && new NewFile(path(ORGANISATION_FILE), "").in(project).exists();
    return occupied
        ? Remark.wrong(
            "This folder holds another organisation already; choose a folder of its own.")
        : Optional.empty();
  }
}
