package org.clausewright.eclipse.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.jspecify.annotations.Nullable;

/**
 * A policy, section, clause or anything else in an outline. It is equal to the node of the same
 * thing in an outline of the changed text, so that a tree keeps what is expanded and selected.
 */
final class OutlineNode {

  private final String key;
  private final DocumentSymbol symbol;
  private final @Nullable OutlineNode parent;
  private final List<OutlineNode> children;

  private OutlineNode(String key, DocumentSymbol symbol, @Nullable OutlineNode parent) {
    this.key = key;
    this.symbol = symbol;
    this.parent = parent;
    this.children = of(symbol.getChildren(), this);
  }

  /** The nodes of some symbols. */
  static List<OutlineNode> of(List<DocumentSymbol> symbols, @Nullable OutlineNode parent) {
    List<OutlineNode> nodes = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (DocumentSymbol symbol : symbols) {
      Caption caption = Caption.of(symbol);
      String name = caption.id().isEmpty() ? caption.title() : caption.id();
      String key = (parent == null ? "" : parent.key) + "/" + symbol.getKind() + " " + name;
      while (!taken.add(key)) {
        key += "+";
      }
      nodes.add(new OutlineNode(key, symbol, parent));
    }
    return List.copyOf(nodes);
  }

  String key() {
    return key;
  }

  SymbolKind kind() {
    return symbol.getKind();
  }

  Caption caption() {
    return Caption.of(symbol);
  }

  /** Where its name stands. */
  Range name() {
    return symbol.getSelectionRange();
  }

  @Nullable OutlineNode parent() {
    return parent;
  }

  List<OutlineNode> children() {
    return children;
  }

  /** The innermost node with a place, if this one has it at all. */
  Optional<OutlineNode> at(Position place) {
    Range range = symbol.getRange();
    if (before(place, range.getStart()) || before(range.getEnd(), place)) {
      return Optional.empty();
    }
    return Optional.of(
        children.stream().flatMap(child -> child.at(place).stream()).findFirst().orElse(this));
  }

  /** Whether this and all within it is shown as another one is. */
  boolean looksLike(OutlineNode other) {
    return key.equals(other.key)
        && caption().equals(other.caption())
        && look(children, other.children);
  }

  /** Whether nodes are shown as others are. */
  static boolean look(List<OutlineNode> some, List<OutlineNode> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).looksLike(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean before(Position one, Position other) {
    return one.getLine() != other.getLine()
        ? one.getLine() < other.getLine()
        : one.getCharacter() < other.getCharacter();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OutlineNode node && key.equals(node.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
