package org.clausewright.ide.features;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.mapping.PrintedPolicy;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Prose;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.model.Label;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/**
 * How outlines and searches show a thing.
 *
 * @param name its title, or the beginning of its words
 * @param detail its printed number and its id
 */
record Caption(String name, String detail, SymbolKind kind) {

  private static final int LONGEST = 60;
  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private static final Map<EClass, SymbolKind> KINDS =
      Map.ofEntries(
          Map.entry(MODEL.getPolicyDefinition(), SymbolKind.Module),
          Map.entry(MODEL.getAdoption(), SymbolKind.Module),
          Map.entry(MODEL.getSection(), SymbolKind.Namespace),
          Map.entry(MODEL.getClause(), SymbolKind.Method),
          Map.entry(MODEL.getNorm(), SymbolKind.Method),
          Map.entry(MODEL.getVocabulary(), SymbolKind.Package),
          Map.entry(MODEL.getTopicGroup(), SymbolKind.Enum),
          Map.entry(MODEL.getTopic(), SymbolKind.EnumMember),
          Map.entry(MODEL.getOrganisation(), SymbolKind.Class),
          Map.entry(MODEL.getRole(), SymbolKind.Interface),
          Map.entry(MODEL.getSource(), SymbolKind.File),
          Map.entry(MODEL.getPlatform(), SymbolKind.Object));

  /** The caption of an object; empty if it is none that is shown by itself. */
  static Optional<Caption> of(EObject object, Analysis analysis) {
    SymbolKind kind = KINDS.get(object.eClass());
    if (kind == null || (object instanceof Norm && object.eContainer() instanceof Clause)) {
      return Optional.empty();
    }
    String id = id(object, analysis);
    String number =
        Optional.ofNullable(analysis.labels().get(object)).flatMap(Label::printed).orElse("");
    String detail =
        Stream.of(number, id).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    String title = title(object, analysis.printed());
    return title.isEmpty() && id.isEmpty()
        ? Optional.empty()
        : Optional.of(new Caption(title.isEmpty() ? id : title, detail, kind));
  }

  private static String id(EObject object, Analysis analysis) {
    return object instanceof Target target
        ? analysis.ids().getOrDefault(target, "")
        : text(object, "name");
  }

  private static String title(EObject object, PrintedPolicy printed) {
    if (object instanceof Section section) {
      return words(section.getHeading(), printed);
    } else if (object instanceof Clause clause) {
      return clause.getNorms().isEmpty() ? "" : words(clause.getNorms().get(0).getText(), printed);
    } else if (object instanceof Norm norm) {
      return words(norm.getText(), printed);
    }
    return shortened(text(object, "title"));
  }

  private static String text(EObject object, String feature) {
    return object.eGet(object.eClass().getEStructuralFeature(feature)) instanceof String text
        ? text
        : "";
  }

  private static String words(@Nullable Prose prose, PrintedPolicy printed) {
    return prose == null ? "" : shortened(printed.words(prose));
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, space > LONGEST / 2 ? space : end) + "…";
  }
}
