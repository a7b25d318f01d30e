package org.clausewright.ide.features.actions;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.linking.Use;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.Source;
import org.clausewright.language.policy.SourceKind;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;

/**
 * Declares what a name refers to that leads nowhere, where such things are declared, in whichever
 * file: with a title that is made from the name.
 */
final class CreateActions implements Actions {

  private final Changes changes;

  CreateActions(Changes changes) {
    this.changes = changes;
  }

  @Override
  public Stream<CodeAction> at(Spot spot) {
    return UnknownName.at(spot).flatMap(unknown -> actions(unknown, spot.document()));
  }

  private Stream<CodeAction> actions(UnknownName unknown, Document document) {
    Use use = unknown.use();
    Homes homes = new Homes(document);
    Optional<Block> own = homes.own(use.object());
    return switch (use.reference().getEReferenceType().getClassifierID()) {
      case PolicyPackage.ROLE ->
          Stream.of("role", "body", "people")
              .flatMap(each -> action(each, unknown, own, Role.class::isInstance));
      case PolicyPackage.SOURCE ->
          Stream.of(SourceKind.DOCUMENT, SourceKind.LAW, SourceKind.GUIDANCE)
              .flatMap(each -> source(each, unknown, homes, own));
      case PolicyPackage.TOPIC -> action("topic", unknown, homes.topics(use), each -> true);
      case PolicyPackage.ORGANISATION ->
          use.object() instanceof Field
              ? action("school", unknown, own, Organisation.class::isInstance)
              : Stream.of("trust", "school", "partnership")
                  .map(each -> organisation(each, unknown, document));
      default -> Stream.empty();
    };
  }

  /** Laws and guidance are for all organisations: they go to the vocabulary, if there is one. */
  private Stream<CodeAction> source(
      SourceKind kind, UnknownName unknown, Homes homes, Optional<Block> own) {
    Optional<Block> home = kind == SourceKind.DOCUMENT ? own : homes.sources(kind).or(() -> own);
    Predicate<EObject> alike =
        home.isPresent() && has(home.get(), kind)
            ? each -> each instanceof Source it && it.getKind() == kind
            : Source.class::isInstance;
    return action(kind.getLiteral(), unknown, home, alike);
  }

  private static boolean has(Block block, SourceKind kind) {
    return block.entries().stream()
        .anyMatch(each -> each instanceof Source it && it.getKind() == kind);
  }

  private Stream<CodeAction> action(
      String keyword, UnknownName unknown, Optional<Block> home, Predicate<EObject> alike) {
    return home
        .map(
            block ->
                action(
                    keyword, unknown, block.document(), block.add(entry(keyword, unknown), alike)))
        .stream();
  }

  /** At the end of the document itself. */
  private CodeAction organisation(String keyword, UnknownName unknown, Document document) {
    String lineEnd = new Writing(document).lineEnd();
    Entry entry = entry(keyword, unknown);
    String text = document.text();
    return action(
        keyword,
        unknown,
        document,
        new Draft(
            text.length(),
            0,
            (text.endsWith("\n") ? "" : lineEnd) + entry.before(),
            entry.words(),
            entry.after() + " {" + lineEnd + "}" + lineEnd));
  }

  private CodeAction action(String keyword, UnknownName unknown, Document document, Draft draft) {
    String noun = keyword.equals("people") ? "group of people" : keyword;
    CodeAction action =
        Spot.quickFix("Create " + noun + " “" + unknown.use().name() + "”", unknown.problem());
    action.setEdit(changes.of(document, draft));
    return action;
  }

  private static Entry entry(String keyword, UnknownName unknown) {
    String title = title(unknown.use().name());
    return new Entry(
        keyword + " " + unknown.use().node().getText().strip() + " \"",
        title,
        "\"",
        keyword.equals("topic")
            ? "asks \"What does the policy say about " + title.toLowerCase(Locale.ROOT) + "?\""
            : "");
  }

  /** {@code deputy-head} is a Deputy head. */
  private static String title(String name) {
    String words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
