package org.clausewright.eclipse.navigation;

import org.clausewright.eclipse.outline.SymbolIcons;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** Shows what was found with what it is part of. */
final class SymbolLabels extends LabelProvider implements IStyledLabelProvider {

  private final SymbolIcons icons = new SymbolIcons();

  @Override
  public StyledString getStyledText(Object element) {
    return element instanceof Symbol symbol
        ? new StyledString(symbol.name())
            .append("  " + symbol.place(), StyledString.QUALIFIER_STYLER)
        : new StyledString();
  }

  @Override
  public String getText(@Nullable Object element) {
    return element instanceof Symbol symbol ? symbol.name() + "  " + symbol.place() : "";
  }

  @Override
  public @Nullable Image getImage(@Nullable Object element) {
    return element instanceof Symbol symbol ? icons.of(symbol.kind()) : null;
  }

  @Override
  public void dispose() {
    icons.dispose();
    super.dispose();
  }
}
