package org.clausewright.ide.features;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.editing.Identifiers;
import org.clausewright.language.editing.Mention;
import org.clausewright.language.editing.Renaming;
import org.clausewright.language.policy.Role;
import org.clausewright.language.reading.ProjectRoles;
import org.clausewright.model.problem.Edit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** Gives a thing another id, with everything that refers to it, in all files of the collection. */
public final class Renames implements DocumentFeature<RenameParams, WorkspaceEdit> {

  private volatile boolean versioned;

  @Override
  public Request<RenameParams, WorkspaceEdit> request() {
    return Requests.RENAME;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    versioned =
        Optional.ofNullable(client.getWorkspace())
            .map(WorkspaceClientCapabilities::getWorkspaceEdit)
            .map(WorkspaceEditCapabilities::getDocumentChanges)
            .orElse(false);
    server.setRenameProvider(new RenameOptions(true));
  }

  @Override
  public WorkspaceEdit answer(RenameParams params, Document document) {
    EObject thing =
        document
            .analysis()
            .mentionAt(document.offset(params.getPosition()))
            .map(Mention::target)
            .orElseThrow(
                () ->
                    new Refusal(
                        "There is no id here. Place the cursor on the id of a section, clause, topic or role."));
    String id = NewId.checked(params.getNewName(), thing, document);
    Renaming renaming = new Renaming(thing, id);
    List<Edits> edits = new ArrayList<>(edits(renaming, document));
    if (thing instanceof Role) {
      edits.addAll(projectFiles(Identifiers.of(thing), id, edits, document));
    }
    return Edits.of(edits, document.view(), versioned);
  }

  private static List<Edits> edits(Renaming renaming, Document document) {
    return document
        .view()
        .beside(
            document,
            renaming::concerns,
            file -> {
              NewId.checkPlace(renaming, file);
              return new Edits(file.file(), file.text(), renaming.edits(file.analysis()));
            })
        .stream()
        .filter(file -> !file.edits().isEmpty())
        .toList();
  }

  /** Changes of the project files that hold for files in which a role is renamed. */
  private static List<Edits> projectFiles(
      String role, String id, List<Edits> renamed, Document document) {
    Map<Path, String> projects = document.view().snapshot().projectFiles(document.file());
    return renamed.stream()
        .flatMap(file -> nearest(file.file(), projects).stream())
        .distinct()
        .flatMap(
            project ->
                ProjectRoles.renamed(projects.get(project), role, id).stream()
                    .map(edit -> new Edits(project, projects.get(project), List.<Edit>of(edit))))
        .toList();
  }

  private static Optional<Path> nearest(Path file, Map<Path, String> projects) {
    Path folder = file.getParent();
    while (folder != null && !projects.containsKey(folder.resolve("clausewright.toml"))) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder).map(each -> each.resolve("clausewright.toml"));
  }
}
