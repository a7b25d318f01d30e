package org.clausewright.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.language.policy.Vocabulary;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.jspecify.annotations.Nullable;

/** What an author is told about something that is declared apart from the words of a policy. */
final class Description {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private static final Map<EClass, CompletionItemKind> KINDS =
      Map.of(
          MODEL.getTopic(), CompletionItemKind.EnumMember,
          MODEL.getRole(), CompletionItemKind.Interface,
          MODEL.getSource(), CompletionItemKind.File,
          MODEL.getOrganisation(), CompletionItemKind.Class,
          MODEL.getPolicyDefinition(), CompletionItemKind.Module,
          MODEL.getAdoption(), CompletionItemKind.Module);

  /** What there is to say, by the feature that says it. */
  private static final Map<String, String> FACTS = facts();

  private static Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("question", "");
    facts.put("aliases", "called");
    facts.put("generic", "is");
    facts.put("members", "includes");
    facts.put("publisher", "by");
    facts.put("edition", "edition");
    facts.put("place", "at");
    facts.put("until", "until");
    facts.put("replacement", "replaced by");
    facts.put("parent", "part of");
    return facts;
  }

  private final EObject thing;

  private Description(EObject thing) {
    this.thing = thing;
  }

  /** Proposes the name of something. */
  static Proposal proposal(String name, EObject thing) {
    return new Description(thing).proposal(name);
  }

  private Proposal proposal(String name) {
    String title = text("title");
    List<String> words = new ArrayList<>(List.of(title));
    if (value("aliases") instanceof List<?> aliases) {
      aliases.forEach(alias -> words.add(String.valueOf(alias)));
    }
    return new Proposal(
        name,
        KINDS.getOrDefault(thing.eClass(), CompletionItemKind.Reference),
        title + " (" + sort() + ")",
        documentation(title),
        words,
        name,
        "",
        value("until") != null || value("replacement") != null);
  }

  private String documentation(String title) {
    List<String> lines = new ArrayList<>();
    lines.add("**" + Markdown.escaped(title) + "** (" + Markdown.escaped(sort()) + ")");
    FACTS.forEach(
        (feature, words) -> {
          String value = shown(value(feature));
          if (!value.isEmpty()) {
            lines.add((words + " " + value).strip());
          }
        });
    EObject owner = thing.eContainer();
    if (owner instanceof Organisation || owner instanceof Vocabulary) {
      lines.add("of " + Markdown.escaped(new Description(owner).text("title")));
    }
    return String.join("  \n", lines);
  }

  /** What sort of thing it is, or the group that it belongs to. */
  private String sort() {
    if (thing.eContainer() instanceof TopicGroup group) {
      return new Description(group).text("title");
    }
    return value("kind") instanceof Enumerator kind
        ? kind.getLiteral()
        : thing instanceof Adoption ? "adoption" : "policy";
  }

  private @Nullable Object value(String feature) {
    EStructuralFeature found = thing.eClass().getEStructuralFeature(feature);
    return found == null ? null : thing.eGet(found);
  }

  private String text(String feature) {
    return value(feature) instanceof String text ? text : "";
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof List<?> several) {
      return several.stream().map(Description::shown).collect(Collectors.joining(", "));
    } else if (value instanceof EObject other) {
      return other.eIsProxy() ? "" : "`" + new Description(other).text("name") + "`";
    }
    return value == null ? "" : Markdown.escaped(String.valueOf(value));
  }
}
