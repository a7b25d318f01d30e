package org.clausewright.language.linking;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;

/** The {@link VisibleNames} in the form that editors and messages ask for. */
public class PolicyScopeProvider implements IScopeProvider {

  @Inject private IResourceScopeCache cache;
  @Inject private IQualifiedNameConverter names;

  @Override
  public IScope getScope(EObject context, EReference reference) {
    EObject owner = VisibleNames.owner(context, reference);
    return cache.get(
        Tuples.pair(owner, reference.getEReferenceType()),
        context.eResource(),
        () -> scope(owner, reference));
  }

  private IScope scope(EObject owner, EReference reference) {
    List<IEObjectDescription> descriptions = new ArrayList<>();
    VisibleNames.of(owner, reference.getEReferenceType())
        .forEach(
            (name, object) ->
                descriptions.add(EObjectDescription.create(names.toQualifiedName(name), object)));
    return MapBasedScope.createScope(IScope.NULLSCOPE, descriptions);
  }
}
