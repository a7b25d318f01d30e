package org.clausewright.ide.features.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

  private final Map<Definition, PrintedPolicy> policies = new HashMap<>();

  /**
   * Proposes a name.
   *
   * @param text what is written
   */
  Proposal proposal(String name, EObject thing, String text) {
    if (thing instanceof Target target) {
      return passage(name, target, text);
    } else if (thing instanceof Term term) {
      String words = PrintedPolicy.words(term);
      return proposal(
          name, term, words, Nouns.of(term), List.of(), out -> show(term, policy(term), out), text);
    }
    String group =
        thing.eContainer() instanceof TopicGroup topics ? Nouns.title(topics) : Nouns.of(thing);
    return proposal(
        name,
        thing,
        Nouns.title(thing),
        group,
        aliases(thing),
        out -> Descriptions.describe(thing, name, out),
        text);
  }

  private static Proposal proposal(
      String name,
      EObject thing,
      String title,
      String group,
      List<String> aliases,
      Consumer<Markup> documentation,
      String text) {
    List<String> words = new ArrayList<>(aliases);
    words.add(0, title);
    return new Proposal(
        name,
        KINDS.get(thing.eClass()),
        title + " (" + group + ")",
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
        out -> {},
        text,
        "",
        false);
  }

  private Proposal passage(String id, Target target, String text) {
    PrintedPolicy policy = policy(target);
    String number =
        policy.label(target).map(label -> label.printed().orElse(label.citation())).orElse("");
    String beginning = Caption.shortened(words(target, policy), TITLE);
    return new Proposal(
        id,
        KINDS.get(target.eClass()),
        (number + " " + beginning).strip(),
        List.of(number, beginning),
        out -> show(target, policy, out),
        text,
        "",
        false);
  }

  private static void show(Target target, PrintedPolicy policy, Markup out) {
    Passages passages = new Passages(policy, out);
    passages.show(target);
    passages.identify(target);
  }

  private static void show(Term term, PrintedPolicy policy, Markup out) {
    Passages passages = new Passages(policy, out);
    passages.show(term);
    passages.identify(term);
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

  private static boolean has(EObject thing, EStructuralFeature feature) {
    return feature.getEContainingClass().isInstance(thing) && thing.eIsSet(feature);
  }
}
