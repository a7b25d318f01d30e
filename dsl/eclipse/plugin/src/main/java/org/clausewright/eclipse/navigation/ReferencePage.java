package org.clausewright.eclipse.navigation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/** Shows references in the Search view: files, and in them the lines. */
public final class ReferencePage extends AbstractTextSearchViewPage {

  public ReferencePage() {
    super(FLAG_LAYOUT_TREE);
  }

  @Override
  protected void configureTreeViewer(TreeViewer viewer) {
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(new Content());
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
    if (getViewer() instanceof TreeViewer tree) {
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

  private static final class Content implements ITreeContentProvider {

    private Optional<ReferenceResult> result = Optional.empty();

    @Override
    public void inputChanged(Viewer viewer, @Nullable Object before, @Nullable Object after) {
      result = after instanceof ReferenceResult shown ? Optional.of(shown) : Optional.empty();
    }

    @Override
    public Object[] getElements(Object input) {
      return lines().map(ReferenceLine::file).distinct().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return lines().filter(line -> line.file().equals(parent)).toArray();
    }

    @Override
    public @Nullable Object getParent(Object element) {
      return element instanceof ReferenceLine line ? line.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
      return element instanceof IFile;
    }

    private Stream<ReferenceLine> lines() {
      return result.stream()
          .flatMap(found -> Arrays.stream(found.getElements()))
          .map(ReferenceLine.class::cast);
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
