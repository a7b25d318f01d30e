package org.clausewright.ide.features.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.clausewright.ide.features.Caption;
import org.clausewright.ide.features.Descriptions;
import org.clausewright.ide.features.Markup;
import org.clausewright.ide.features.Nouns;
import org.clausewright.ide.features.Passages;
import org.clausewright.language.mapping.PrintedPolicy;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Prose;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.language.reading.SourceOutline;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EcoreUtil2;
import org.jspecify.annotations.Nullable;

/** How lists show what names stand for. */
final class NamedThings {

  private static final int TITLE = 60;
  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private static final Map<EClass, CompletionItemKind> KINDS =
      Map.of(
          MODEL.getSection(), CompletionItemKind.Module,
          MODEL.getClause(), CompletionItemKind.Method,
          MODEL.getNorm(), CompletionItemKind.Method,
          MODEL.getTerm(), CompletionItemKind.Variable,
          MODEL.getTopic(), CompletionItemKind.EnumMember,
          MODEL.getRole(), CompletionItemKind.Interface,
          MODEL.getSource(), CompletionItemKind.File,
          MODEL.getOrganisation(), CompletionItemKind.Class,
          MODEL.getPolicyDefinition(), CompletionItemKind.Module,
          MODEL.getAdoption(), CompletionItemKind.Module);

  private final Supplier<Markup> markup;
  private final Map<Definition, PrintedPolicy> policies = new HashMap<>();

  NamedThings(Supplier<Markup> markup) {
    this.markup = markup;
  }

  /**
   * Proposes a name.
   *
   * @param text what is written
   */
  Proposal proposal(String name, EObject thing, String text) {
    Markup documentation = markup.get();
    List<String> words = new ArrayList<>();
    String title;
    if (thing instanceof Target target) {
      title = passage(target, documentation, words);
    } else if (thing instanceof Term term) {
      Passages passages = new Passages(policy(term), documentation);
      passages.show(term);
      passages.identify(term);
      words.add(PrintedPolicy.words(term));
      title = words.get(0) + " (" + Nouns.of(term) + ")";
    } else {
      Descriptions.describe(thing, name, documentation);
      words.add(Nouns.title(thing));
      words.addAll(aliases(thing));
      title = words.get(0) + " (" + group(thing) + ")";
    }
    return new Proposal(
        name,
        KINDS.get(thing.eClass()),
        title,
        words,
        documentation,
        text,
        "",
        has(thing, MODEL.getSource_Until()) || has(thing, MODEL.getSource_Replacement()));
  }

  /** Proposes a definition of which no more is known than a glance at its file tells. */
  Proposal proposal(SourceOutline.Entry definition, String text) {
    return new Proposal(
        definition.name(),
        CompletionItemKind.Module,
        definition.of().map(owner -> "policy of " + owner).orElse("policy"),
        List.of(),
        markup.get(),
        text,
        "",
        false);
  }

  private String passage(Target target, Markup documentation, List<String> words) {
    PrintedPolicy policy = policy(target);
    Passages passages = new Passages(policy, documentation);
    passages.show(target);
    passages.identify(target);
    String number =
        policy.label(target).map(label -> label.printed().orElse(label.citation())).orElse("");
    String beginning = Caption.shortened(words(target, policy), TITLE);
    words.add(number);
    words.add(beginning);
    return (number + " " + beginning).strip();
  }

  private PrintedPolicy policy(EObject within) {
    return policies.computeIfAbsent(
        EcoreUtil2.getContainerOfType(within, Definition.class),
        definition -> new PrintedPolicy(List.of(definition)));
  }

  private static String words(Target target, PrintedPolicy policy) {
    if (target instanceof Section section) {
      return words(section.getHeading(), policy);
    } else if (target instanceof Norm norm) {
      return words(norm.getText(), policy);
    }
    return ((Clause) target)
        .getNorms().stream()
            .map(norm -> words(norm.getText(), policy))
            .collect(Collectors.joining(" "));
  }

  private static String words(@Nullable Prose prose, PrintedPolicy policy) {
    return prose == null ? "" : policy.words(prose).replaceAll("\\s+", " ");
  }

  private static List<String> aliases(EObject thing) {
    return Optional.ofNullable(thing.eClass().getEStructuralFeature("aliases"))
        .map(feature -> (List<?>) thing.eGet(feature))
        .orElse(List.of())
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private static String group(EObject thing) {
    return thing.eContainer() instanceof TopicGroup group ? Nouns.title(group) : Nouns.of(thing);
  }

  private static boolean has(EObject thing, EStructuralFeature feature) {
    return feature.getEContainingClass().isInstance(thing) && thing.eIsSet(feature);
  }
}
