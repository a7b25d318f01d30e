package org.clausewright.ide.features;

import java.util.Map;
import java.util.Optional;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.NormKind;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.RoleKind;
import org.clausewright.language.policy.Source;
import org.clausewright.language.policy.SourceKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What to call the things that have ids, in sentences. */
final class Nouns {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private static final Map<EClass, String> NOUNS =
      Map.of(
          MODEL.getPolicyDefinition(), "policy",
          MODEL.getAdoption(), "adoption",
          MODEL.getVocabulary(), "vocabulary",
          MODEL.getSection(), "section",
          MODEL.getClause(), "clause",
          MODEL.getTerm(), "defined term",
          MODEL.getTopicGroup(), "group of topics",
          MODEL.getTopic(), "topic",
          MODEL.getPlatform(), "platform",
          MODEL.getTable(), "table");

  private static final Map<RoleKind, String> ROLES =
      Map.of(RoleKind.ROLE, "role", RoleKind.BODY, "body", RoleKind.PEOPLE, "group of people");

  private static final Map<SourceKind, String> SOURCES =
      Map.of(SourceKind.TERMS, "terms of use", SourceKind.SITE, "website");

  private Nouns() {}

  /** For example “topic”. */
  static String of(EObject thing) {
    if (thing instanceof Norm norm) {
      return kind(norm).getLiteral();
    } else if (thing instanceof Role role) {
      return ROLES.get(role.getKind());
    } else if (thing instanceof Source source) {
      return SOURCES.getOrDefault(source.getKind(), source.getKind().getLiteral());
    } else if (thing instanceof Organisation organisation) {
      return organisation.getKind().getLiteral();
    }
    return NOUNS.getOrDefault(thing.eClass(), "id");
  }

  /** What a norm does; an item goes on as the words do that it completes. */
  static NormKind kind(Norm norm) {
    EObject leadIn = norm.eContainer();
    while (leadIn != null && !(leadIn instanceof Norm)) {
      leadIn = leadIn.eContainer();
    }
    if (norm.getKind() != NormKind.ITEM) {
      return norm.getKind();
    }
    return leadIn == null ? NormKind.STATEMENT : kind((Norm) leadIn);
  }

  /** The printed name of a thing that is not part of a policy's text; empty if it has none. */
  static String title(EObject thing) {
    return Optional.ofNullable(thing.eClass().getEStructuralFeature("title"))
        .filter(feature -> feature.getEType().getInstanceClass() == String.class)
        .map(feature -> (String) thing.eGet(feature))
        .orElse("");
  }

  /** Between quotation marks. */
  static String quoted(String words) {
    return "“" + words + "”";
  }

  /** With a capital at the start. */
  static String capitalised(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
