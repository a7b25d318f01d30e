package org.clausewright.eclipse.navigation;

import java.util.Comparator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;

/** Shows references in the Search view: files, and in them the lines. */
public final class ReferencePage extends AbstractTextSearchViewPage {

  private static final int MOST_EXPANDED = 300;

  public ReferencePage() {
    super(FLAG_LAYOUT_TREE);
  }

  @Override
  protected void configureTreeViewer(TreeViewer viewer) {
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new ReferenceContent());
    viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels()));
    viewer.setComparator(new InOrder());
  }

  @Override
  protected void configureTableViewer(TableViewer viewer) {
    throw new IllegalStateException("References have no flat layout");
  }

  @Override
  protected void elementsChanged(Object[] elements) {
    getViewer().refresh();
    if (getViewer() instanceof TreeViewer tree && getInput().getMatchCount() <= MOST_EXPANDED) {
      tree.expandAll();
    }
  }

  @Override
  protected void clear() {
    getViewer().refresh();
  }

  @Override
  protected void showMatch(Match match, int offset, int length, boolean activate)
      throws PartInitException {
    if (match.getElement() instanceof ReferenceLine line) {
      openAndSelect(getSite().getPage(), line.file(), offset, length, activate);
    }
  }

  private static final class InOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
      return one instanceof ReferenceLine line && other instanceof ReferenceLine second
          ? Integer.compare(line.number(), second.number())
          : Comparator.comparing(Object::toString).compare(one, other);
    }
  }
}
