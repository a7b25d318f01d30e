package org.clausewright.eclipse.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** Shows the things of an outline: icon, printed number, title and id. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

  private final SymbolIcons icons = new SymbolIcons();

  @Override
  public StyledString getStyledText(Object element) {
    StyledString text = new StyledString();
    if (element instanceof OutlineNode node) {
      Caption caption = node.caption();
      if (!caption.number().isEmpty()) {
        text.append(caption.number() + "  ", StyledString.COUNTER_STYLER);
      }
      text.append(caption.title());
      if (!caption.id().isEmpty() && !caption.id().equals(caption.title())) {
        text.append("  " + caption.id(), StyledString.QUALIFIER_STYLER);
      }
    }
    return text;
  }

  /** What outlines are sorted by. */
  @Override
  public String getText(Object element) {
    return element instanceof OutlineNode node ? node.caption().title() : "";
  }

  @Override
  public @Nullable Image getImage(Object element) {
    return element instanceof OutlineNode node ? icons.of(node.kind()) : null;
  }

  @Override
  public void dispose() {
    icons.dispose();
    super.dispose();
  }
}
