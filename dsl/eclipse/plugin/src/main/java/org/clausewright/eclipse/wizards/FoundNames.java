package org.clausewright.eclipse.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.language.editing.SourcePart;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the files of a project define, also those with errors.
 *
 * @param all in the order of the files and their texts
 */
record FoundNames(List<Found> all) {

  /** There is nothing yet. */
  static final FoundNames NONE = new FoundNames(List.of());

  private static final String ENDING = "policy";

  FoundNames {
    all = List.copyOf(all);
  }

  /**
   * A definition.
   *
   * @param keyword such as {@code trust} or {@code policy}
   * @param of a policy's organisation, an adoption's policy
   */
  record Found(String keyword, String id, String title, Optional<String> of, IFile file) {

    /** As lists show it. */
    String label() {
      return title.isEmpty() ? id : title;
    }

    private boolean isPolicy() {
      return keyword.equals("policy") || keyword.equals("adoption");
    }
  }

  /** Reads the files of a project. */
  static FoundNames in(IProject project, IProgressMonitor monitor) throws CoreException {
    List<Found> found = new ArrayList<>();
    project.accept(
        resource -> {
          if (resource instanceof IFile file
              && ENDING.equals(file.getFileExtension())
              && !monitor.isCanceled()) {
            collect(SourcePart.of(text(file)), file, found);
          }
          return !resource.isDerived(IResource.CHECK_ANCESTORS);
        });
    return new FoundNames(found);
  }

  private static void collect(List<SourcePart> parts, IFile file, List<Found> found) {
    for (SourcePart part : parts) {
      Found each = new Found(part.keyword(), part.id(), part.title(), part.of(), file);
      if (!part.id().isEmpty()) {
        if (OrganisationKind.of(part.keyword()).isPresent()) {
          found.add(each);
          collect(part.parts(), file, found);
        } else if (each.isPolicy()) {
          found.add(each);
        }
      }
    }
  }

  private static String text(IFile file) throws CoreException {
    try (InputStream in = file.getContents(true)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // gone or unreadable, which the checker tells
    }
  }

  /** The trusts, schools and partnerships. */
  List<Found> organisations() {
    return all.stream().filter(each -> OrganisationKind.of(each.keyword).isPresent()).toList();
  }

  /** The policies that can be adopted. */
  List<Found> policies() {
    return all.stream().filter(each -> each.keyword.equals("policy")).toList();
  }

  /** Whether a policy or adoption has an id. */
  boolean hasPolicy(String id) {
    return all.stream().anyMatch(each -> each.isPolicy() && each.id.equals(id));
  }

  /** Whether an organisation has an id. */
  boolean hasOrganisation(String id) {
    return organisations().stream().anyMatch(each -> each.id.equals(id));
  }
}
