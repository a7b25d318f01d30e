package org.clausewright.language.linking;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A name in a source that refers to something.
 *
 * @param object in which it stands
 * @param reference what it is to {@code object}
 * @param node its characters; a qualified name is one node
 * @param name as written, without escape
 * @param target what it names; empty if there is no such thing
 */
public record Use(
    EObject object, EReference reference, INode node, String name, Optional<EObject> target) {}
