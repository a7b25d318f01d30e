package org.clausewright.language.parsing;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/** Makes objects that tell nobody of changes: what is read is never changed. */
public final class ModelFactory extends DefaultEcoreElementFactory {

  @Override
  public EObject create(EClassifier type) {
    EObject object = super.create(type);
    object.eSetDeliver(false);
    return object;
  }
}
