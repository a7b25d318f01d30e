package org.clausewright.eclipse.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.jspecify.annotations.Nullable;

/** The nodes of an outline as they are now; it is the input of the tree as well. */
final class OutlineContent implements ITreeContentProvider {

  private final Map<String, OutlineNode> nodes = new HashMap<>();
  private List<OutlineNode> roots = List.of();

  /** Takes over new symbols; says whether that is shown differently. */
  boolean set(List<DocumentSymbol> symbols) {
    List<OutlineNode> before = roots;
    roots = OutlineNode.of(symbols, null);
    nodes.clear();
    roots.forEach(this::index);
    return !OutlineNode.look(before, roots);
  }

  /** A node with the places that it has now; empty if it isn't there any more. */
  Optional<OutlineNode> now(Object node) {
    return node instanceof OutlineNode known
        ? Optional.ofNullable(nodes.get(known.key()))
        : Optional.empty();
  }

  /** The innermost node with a place. */
  Optional<OutlineNode> at(Position place) {
    return roots.stream().flatMap(root -> root.at(place).stream()).findFirst();
  }

  @Override
  public Object[] getElements(@Nullable Object input) {
    return roots.toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return now(parent).map(node -> node.children().toArray()).orElse(new Object[0]);
  }

  @Override
  public @Nullable Object getParent(Object child) {
    return now(child).map(OutlineNode::parent).orElse(null);
  }

  @Override
  public boolean hasChildren(Object parent) {
    return getChildren(parent).length > 0;
  }

  private void index(OutlineNode node) {
    nodes.put(node.key(), node);
    node.children().forEach(this::index);
  }
}
