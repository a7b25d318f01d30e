package org.clausewright.language.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A name in a source, and what is to refer to the thing that it names.
 *
 * @param name as written, without escape; empty if the name is missing
 */
record Link(EObject object, EReference reference, INode node, String name)
    implements ILinkingDiagnosticContext {

  @Override
  public EObject getContext() {
    return object;
  }

  @Override
  public EReference getReference() {
    return reference;
  }

  @Override
  public String getLinkText() {
    return name;
  }

  /** What to look up: that nothing follows a stop is the parser's matter. */
  String wanted() {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}
