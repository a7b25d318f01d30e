package org.clausewright.eclipse.navigation;

import org.clausewright.eclipse.outline.SymbolIcons;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** Shows files with their folders, and lines with their numbers. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

  private final SymbolIcons icons = new SymbolIcons();

  @Override
  public StyledString getStyledText(Object element) {
    if (element instanceof IFile file) {
      return new StyledString(file.getName())
          .append(" – " + file.getParent().getFullPath(), StyledString.QUALIFIER_STYLER);
    }
    return element instanceof ReferenceLine line
        ? new StyledString(line.number() + ": ", StyledString.QUALIFIER_STYLER).append(line.text())
        : new StyledString();
  }

  @Override
  public @Nullable Image getImage(Object element) {
    return icons.of(element instanceof IFile ? SymbolKind.Module : SymbolKind.Method);
  }

  @Override
  public void dispose() {
    icons.dispose();
    super.dispose();
  }
}
