package org.clausewright.language.linking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.Source;
import org.clausewright.language.policy.Term;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.language.policy.Vocabulary;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.jspecify.annotations.Nullable;

/**
 * What a name can mean where it stands: sections and clauses of the policy itself, roles and
 * sources of its organisation, of the organisations that this one is part of and of the
 * vocabularies, and topics of the vocabularies.
 */
public final class VisibleNames {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private VisibleNames() {}

  /**
   * The names that a reference can have where it stands, and what each means.
   *
   * @param context what the reference belongs to; it need not refer to anything yet
   */
  public static Map<String, EObject> at(EObject context, EReference reference) {
    return of(owner(context, reference), reference.getEReferenceType());
  }

  /** The definition whose surroundings decide: all names in it are looked up alike. */
  public static EObject owner(EObject context, EReference reference) {
    return reference == MODEL.getRole_Generic()
        ? context.eResource().getContents().get(0)
        : owner(context);
  }

  /** The definition in which something stands. */
  public static EObject owner(EObject context) {
    EObject owner = context;
    while (!isDefinition(owner) && owner.eContainer() != null) {
      owner = owner.eContainer();
    }
    return owner;
  }

  private static boolean isDefinition(EObject object) {
    return switch (object.eClass().getClassifierID()) {
      case PolicyPackage.DEFINITION,
          PolicyPackage.VOCABULARY,
          PolicyPackage.ORGANISATION,
          PolicyPackage.POLICY_DEFINITION,
          PolicyPackage.ADOPTION ->
          true;
      default -> false;
    };
  }

  /** What things of a type are called in a definition. */
  public static Map<String, EObject> of(EObject owner, EClass type) {
    Map<String, EObject> found = new LinkedHashMap<>();
    switch (type.getClassifierID()) {
      case PolicyPackage.TARGET, PolicyPackage.REFERABLE -> targets(owner, found);
      case PolicyPackage.TERM -> terms(owner, found);
      default -> {
        return SharedDefinitions.names(owner, organisationOf(owner), type);
      }
    }
    found.remove(null);
    return found;
  }

  /**
   * What things of a type are called in an organisation's policies.
   *
   * @param organisation null where only vocabularies count
   * @param visible the definitions to look in
   */
  static Map<String, EObject> of(
      @Nullable Organisation organisation, List<Definition> visible, EClass type) {
    Map<String, EObject> found = new LinkedHashMap<>();
    switch (type.getClassifierID()) {
      case PolicyPackage.ORGANISATION -> organisations(visible, found);
      case PolicyPackage.POLICY_DEFINITION -> policies(visible, found);
      case PolicyPackage.TOPIC -> topics(visible, found);
      case PolicyPackage.ROLE -> {
        organisationEntries(organisation, Role.class, found);
        vocabularyEntries(visible, Role.class, found);
      }
      case PolicyPackage.SOURCE -> {
        organisationEntries(organisation, Source.class, found);
        vocabularyEntries(visible, Source.class, found);
      }
      default -> {}
    }
    found.remove(null);
    return found;
  }

  private static void targets(EObject owner, Map<String, EObject> found) {
    Identities.of(elements(owner)).forEach((target, id) -> found.putIfAbsent(id, target));
    if (owner instanceof PolicyDefinition policy && policy.getName() != null) {
      found.putIfAbsent(policy.getName(), policy);
    } else if (owner instanceof Adoption adoption && isResolved(adoption.getAdopted())) {
      targets(adoption.getAdopted(), found);
    }
  }

  private static void terms(EObject owner, Map<String, EObject> found) {
    for (Term term : PolicyContents.of(elements(owner)).terms()) {
      found.putIfAbsent(term.getName(), term);
    }
    if (owner instanceof Adoption adoption && isResolved(adoption.getAdopted())) {
      terms(adoption.getAdopted(), found);
    }
  }

  private static List<Element> elements(EObject owner) {
    if (owner instanceof PolicyDefinition policy) {
      return policy.getElements();
    }
    return owner instanceof Adoption adoption ? adoption.getElements() : List.of();
  }

  private static void organisations(List<? extends EObject> among, Map<String, EObject> found) {
    for (EObject each : among) {
      if (each instanceof Organisation organisation && organisation.getName() != null) {
        found.putIfAbsent(organisation.getName(), organisation);
        organisations(organisation.getEntries(), found);
      }
    }
  }

  private static void topics(List<Definition> visible, Map<String, EObject> found) {
    for (Definition each : visible) {
      if (each instanceof Vocabulary vocabulary) {
        EcoreUtil2.typeSelect(vocabulary.getEntries(), TopicGroup.class).stream()
            .flatMap(group -> group.getTopics().stream())
            .forEach(topic -> found.putIfAbsent(topic.getName(), topic));
      }
    }
  }

  private static void policies(List<Definition> visible, Map<String, EObject> found) {
    for (Definition each : visible) {
      if (each instanceof PolicyDefinition policy) {
        found.putIfAbsent(policy.getName(), policy);
      }
    }
  }

  private static void organisationEntries(
      @Nullable Organisation own, Class<? extends EObject> type, Map<String, EObject> found) {
    Organisation organisation = own;
    for (int depth = 0; organisation != null && depth < 16; depth++) {
      for (EObject entry : organisation.getEntries()) {
        put(entry, type, found);
      }
      organisation = parent(organisation);
    }
  }

  private static @Nullable Organisation organisationOf(EObject owner) {
    Organisation organisation = null;
    if (owner instanceof Organisation itself) {
      organisation = itself;
    } else if (owner instanceof PolicyDefinition policy) {
      organisation = policy.getOrganisation();
    } else if (owner instanceof Adoption adoption) {
      organisation = adoption.getOrganisation();
    }
    return isResolved(organisation) ? organisation : null;
  }

  private static @Nullable Organisation parent(Organisation organisation) {
    if (organisation.eContainer() instanceof Organisation container) {
      return container;
    }
    return isResolved(organisation.getParent()) ? organisation.getParent() : null;
  }

  private static void vocabularyEntries(
      List<Definition> visible, Class<? extends EObject> type, Map<String, EObject> found) {
    for (Definition each : visible) {
      if (each instanceof Vocabulary vocabulary) {
        for (EObject entry : vocabulary.getEntries()) {
          put(entry, type, found);
        }
      }
    }
  }

  private static void put(
      EObject entry, Class<? extends EObject> type, Map<String, EObject> found) {
    if (type.isInstance(entry)) {
      String name = entry instanceof Role role ? role.getName() : ((Source) entry).getName();
      if (name != null) {
        found.putIfAbsent(name, entry);
      }
    }
  }

  private static boolean isResolved(@Nullable EObject object) {
    return object != null && !object.eIsProxy();
  }
}
