package org.clausewright.language.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.policy.PolicyPackage;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.jspecify.annotations.Nullable;

/**
 * The vocabularies, organisations and adopted policies that a policy's resource set may look up.
 * They are loaded once, linked, and only read afterwards.
 */
public final class SharedDefinitions extends AdapterImpl {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private final List<Definition> definitions;
  private final Map<EClass, Map<Optional<Organisation>, Map<String, EObject>>> names =
      new ConcurrentHashMap<>();

  public SharedDefinitions(List<? extends Definition> definitions) {
    this.definitions = List.copyOf(definitions);
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == SharedDefinitions.class;
  }

  /** Makes the definitions visible to the policies of a resource set. */
  public void shareWith(ResourceSet resourceSet) {
    resourceSet.eAdapters().add(this);
  }

  /**
   * What organisations, policies, roles, sources or topics are called where a definition stands.
   * What comes from shared definitions alone is worked out once.
   *
   * @param organisation whose policy the definition is; null if it is none
   */
  static Map<String, EObject> names(
      EObject definition, @Nullable Organisation organisation, EClass type) {
    Resource resource = definition.eResource();
    SharedDefinitions shared = sharedWith(resource);
    if (shared != null && type != MODEL.getPolicyDefinition() && holdsPoliciesOnly(resource)) {
      return shared
          .names
          .computeIfAbsent(type, unseen -> new ConcurrentHashMap<>())
          .computeIfAbsent(
              Optional.ofNullable(organisation),
              unseen -> VisibleNames.of(organisation, shared.definitions, type));
    }
    return VisibleNames.of(organisation, visibleFrom(resource, shared), type);
  }

  private static @Nullable SharedDefinitions sharedWith(Resource resource) {
    ResourceSet resourceSet = resource.getResourceSet();
    if (resourceSet != null) {
      for (Adapter adapter : resourceSet.eAdapters()) {
        if (adapter instanceof SharedDefinitions shared) {
          return shared;
        }
      }
    }
    return null;
  }

  /** Whether a resource is by itself and adds nothing to what names of others can mean. */
  private static boolean holdsPoliciesOnly(Resource resource) {
    List<Definition> own = new ArrayList<>();
    addDefinitions(resource, own);
    return resource.getResourceSet().getResources().size() == 1
        && own.stream()
            .allMatch(each -> each instanceof PolicyDefinition || each instanceof Adoption);
  }

  /** All definitions that a resource sees: its own, those loaded with it, and the shared ones. */
  private static List<Definition> visibleFrom(
      Resource resource, @Nullable SharedDefinitions shared) {
    List<Definition> visible = new ArrayList<>();
    if (resource.getResourceSet() == null) {
      addDefinitions(resource, visible);
      return visible;
    }
    for (Resource each : List.copyOf(resource.getResourceSet().getResources())) {
      addDefinitions(each, visible);
    }
    if (shared != null) {
      visible.addAll(shared.definitions);
    }
    return visible;
  }

  private static void addDefinitions(Resource resource, List<Definition> definitions) {
    if (!resource.getContents().isEmpty()
        && resource.getContents().get(0) instanceof PolicyFile file) {
      definitions.addAll(file.getDefinitions());
    }
  }
}
