package org.clausewright.language.linking;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyFile;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The vocabularies, organisations and adopted policies that a policy's resource set may look up.
 * They are loaded once, linked, and only read afterwards.
 */
public final class SharedDefinitions extends AdapterImpl {

  private final List<Definition> definitions;

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

  /** All definitions that a resource sees: its own, those loaded with it, and the shared ones. */
  static List<Definition> visibleFrom(Resource resource) {
    List<Definition> visible = new ArrayList<>();
    ResourceSet resourceSet = resource.getResourceSet();
    if (resourceSet == null) {
      addDefinitions(resource, visible);
      return visible;
    }
    for (Resource each : List.copyOf(resourceSet.getResources())) {
      addDefinitions(each, visible);
    }
    for (Adapter adapter : resourceSet.eAdapters()) {
      if (adapter instanceof SharedDefinitions shared) {
        visible.addAll(shared.definitions);
      }
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
