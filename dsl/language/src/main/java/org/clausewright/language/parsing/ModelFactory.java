package org.clausewright.language.parsing;

import org.clausewright.language.policy.PolicyFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/**
 * Makes objects that tell nobody of changes: what is read is never changed. Objects and literals
 * are taken as they are; only words have to be converted.
 */
public final class ModelFactory extends DefaultEcoreElementFactory {

  @Override
  public EObject create(EClassifier type) {
    EObject object = PolicyFactory.eINSTANCE.create((EClass) type);
    object.eSetDeliver(false);
    return object;
  }

  @Override
  public void set(EObject object, String feature, Object value, String rule, INode node) {
    if (value instanceof MinimalEObjectImpl || value instanceof Enum) {
      object.eSet(feature(object, feature), value);
    } else {
      super.set(object, feature, value, rule, node);
    }
  }

  @Override
  public void add(EObject object, String feature, Object value, String rule, INode node) {
    if (value instanceof MinimalEObjectImpl child) {
      list(object, feature).addUnique(child); // an object that is just made is in no list yet
    } else {
      super.add(object, feature, value, rule, node);
    }
  }

  private static EStructuralFeature feature(EObject object, String name) {
    return object.eClass().getEStructuralFeature(name);
  }

  @SuppressWarnings("unchecked")
  private static InternalEList<EObject> list(EObject object, String feature) {
    return (InternalEList<EObject>) object.eGet(feature(object, feature), false);
  }
}
