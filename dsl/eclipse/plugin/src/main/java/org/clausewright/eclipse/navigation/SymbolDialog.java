package org.clausewright.eclipse.navigation;

import java.util.Comparator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.eclipse.ui.dialogs.SearchPattern;
import org.jspecify.annotations.Nullable;

/** The dialog in which titles and ids are typed; the server looks for what fits. */
final class SymbolDialog extends FilteredItemsSelectionDialog {

  /** The size of the dialog stays until the workbench ends. */
  private static final IDialogSettings SETTINGS = new DialogSettings("openClause");

  SymbolDialog(Shell shell) {
    super(shell, false);
    setHelpAvailable(false);
    setTitle("Open Clause");
    setMessage("Words of a title, or an id:");
    setListLabelProvider(new SymbolLabels());
    setDetailsLabelProvider(new Place());
  }

  @Override
  protected @Nullable Control createExtendedContentArea(Composite parent) {
    return null;
  }

  @Override
  protected IDialogSettings getDialogSettings() {
    return SETTINGS;
  }

  @Override
  protected IStatus validateItem(Object item) {
    return Status.OK_STATUS;
  }

  @Override
  protected ItemsFilter createFilter() {
    return new Everything();
  }

  @Override
  protected Comparator<?> getItemsComparator() {
    return Comparator.comparingInt(Symbol::rank);
  }

  @Override
  protected void fillContentProvider(
      AbstractContentProvider content, ItemsFilter filter, IProgressMonitor monitor) {
    Symbol.matching(filter.getPattern()).forEach(symbol -> content.add(symbol, filter));
  }

  @Override
  public String getElementName(Object item) {
    return item instanceof Symbol symbol ? symbol.name() : "";
  }

  private static final class Place extends LabelProvider {

    @Override
    public String getText(@Nullable Object element) {
      return element instanceof Symbol symbol
          ? Locations.file(symbol.location().getUri())
              .map(file -> file.getFullPath().makeRelative().toString())
              .orElse(symbol.location().getUri())
          : "";
    }
  }

  /** What the server has found fits; it is asked anew for each pattern. */
  private final class Everything extends ItemsFilter {

    Everything() {
      super(new SearchPattern());
    }

    @Override
    public boolean matchItem(Object item) {
      return true;
    }

    @Override
    public boolean isConsistentItem(Object item) {
      return true;
    }

    @Override
    public boolean isSubFilter(ItemsFilter filter) {
      return false;
    }

    @Override
    public boolean equalsFilter(ItemsFilter filter) {
      return getPattern().equals(filter.getPattern());
    }
  }
}
