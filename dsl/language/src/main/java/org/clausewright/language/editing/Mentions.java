package org.clausewright.language.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.linking.Use;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Target;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;

/** Finds the ids in a source. */
final class Mentions {

  private final List<Mention> found = new ArrayList<>();
  private final Map<Definition, Map<Target, String>> ids = new HashMap<>();

  private Mentions() {}

  /** Those of its declarations and uses, in the order of the text. */
  static List<Mention> of(Analysis analysis) {
    Mentions mentions = new Mentions();
    analysis.definitions().forEach(mentions::declarations);
    analysis.uses().forEach(mentions::use);
    mentions.found.sort(Comparator.comparingInt(Mention::offset));
    return List.copyOf(mentions.found);
  }

  private void declarations(EObject object) {
    EStructuralFeature name = object.eClass().getEStructuralFeature("name");
    if (name != null) {
      Analysis.region(object, name)
          .ifPresent(
              region ->
                  found.add(
                      new Mention(
                          object, region.getOffset(), region.getLength(), Optional.empty())));
    }
    object.eContents().forEach(this::declarations);
  }

  private void use(Use use) {
    EObject owner = use.target().orElse(null);
    List<ILeafNode> written = ids(use.node());
    for (int i = written.size() - 1; i >= 0 && owner != null; i--) {
      ILeafNode id = written.get(i);
      found.add(new Mention(owner, id.getOffset(), id.getLength(), Optional.of(use)));
      owner = owner instanceof Target target ? qualifier(target) : null;
    }
  }

  private static List<ILeafNode> ids(INode name) {
    return StreamSupport.stream(name.getLeafNodes().spliterator(), false)
        .filter(leaf -> !leaf.isHidden() && !leaf.getText().equals("."))
        .toList();
  }

  /** What is named before a target in a qualified name; a norm gives its items no name to go by. */
  private @Nullable Target qualifier(Target target) {
    Map<Target, String> known =
        ids.computeIfAbsent(
            EcoreUtil2.getContainerOfType(target, Definition.class), Identities::of);
    String id = known.getOrDefault(target, "");
    String wanted = id.substring(0, Math.max(0, id.lastIndexOf('.')));
    EObject container = target.eContainer();
    while (container instanceof Target && !wanted.equals(known.get(container))) {
      container = container.eContainer();
    }
    return container instanceof Target found ? found : null;
  }
}
