package org.clausewright.ide.features;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.editing.Identifiers;
import org.clausewright.language.editing.Renaming;
import org.clausewright.language.mapping.PrintedPolicy;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Target;
import org.clausewright.model.problem.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;

/** Whether an id can be that of something; where it can't, authors are told what to do. */
final class NewId {

  private NewId() {}

  /** An id as an author gave it, without escape. */
  static String checked(String given, EObject thing, Document document) {
    String id = given.strip().replaceFirst("^\\^", "");
    if (!Identifiers.isFormed(id)) {
      String suggestion = suggestion(id);
      throw new Refusal(
          "%s can't be an id: ids are made of the letters a to z, digits, - and _, and begin with a letter. %s"
              .formatted(
                  Nouns.quoted(id),
                  suggestion.isEmpty()
                      ? "For example: personal-use."
                      : Nouns.quoted(suggestion) + " would do."));
    }
    if (Identifiers.isReserved(id, document.analysis())) {
      throw new Refusal(
          "%s is a word of the language. Choose a longer id, for example %s."
              .formatted(
                  Nouns.quoted(id), Nouns.quoted(id + "-" + Nouns.of(thing).replace(' ', '-'))));
    }
    checkVisible(thing, document);
    return id;
  }

  /** The id that was probably meant. */
  private static String suggestion(String words) {
    String ascii = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return ascii
        .toLowerCase(Locale.ROOT)
        .replaceAll("['’]", "")
        .replaceAll("[^a-z0-9_]+", "-")
        .replaceAll("^[^a-z]+|-+$", "");
  }

  /**
   * While a file has errors, others don't see what it defines, and how they refer to it is lost.
   */
  private static void checkVisible(EObject thing, Document document) {
    Resource resource = thing.eResource();
    boolean shared = resource.getResourceSet().getResources().size() > 1;
    Path file = Path.of(resource.getURI().toFileString());
    Optional<Document> declaring = document.view().document(document.view().uri(file));
    if (shared && declaring.filter(NewId::hasErrors).isPresent()) {
      throw new Refusal(
          "%s has errors, and while it has, other files don't see what it defines. Mend them first, then rename."
              .formatted(Nouns.quoted(String.valueOf(file.getFileName()))));
    }
  }

  private static boolean hasErrors(Document document) {
    return document.problems().stream()
        .anyMatch(
            each -> each.severity() == Severity.ERROR && RuleCatalogue.find(each.code()).isEmpty());
  }

  /** That the id is free in a file, and that it is clear what is to be renamed there. */
  static void checkPlace(Renaming renaming, Document file) {
    renaming
        .obstacle(file.analysis())
        .ifPresent(
            taken -> {
              throw new Refusal(
                  "%s is the id of %s already. Choose another one."
                      .formatted(Nouns.quoted(Identifiers.of(taken)), the(taken)));
            });
    renaming
        .doubt(file.analysis())
        .ifPresent(
            offset -> {
              throw new Refusal(
                  "Line %d of %s has a mistake, so that nobody can tell what the id means there. Mend it first, then rename."
                      .formatted(
                          file.lines().position(offset).getLine() + 1,
                          Nouns.quoted(String.valueOf(file.file().getFileName()))));
            });
  }

  /** For example “the obligation 6.3(f)” or “the topic “Personal use””. */
  private static String the(EObject thing) {
    String words =
        thing instanceof Target target
            ? new PrintedPolicy(List.of(EcoreUtil2.getContainerOfType(target, Definition.class)))
                .label(target)
                .map(Passages::place)
                .orElse("")
            : Nouns.quoted(Nouns.title(thing));
    return "the " + Nouns.of(thing) + " " + words.replaceFirst("^the ", "in the ");
  }
}
