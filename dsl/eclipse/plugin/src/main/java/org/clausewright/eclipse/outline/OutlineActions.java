package org.clausewright.eclipse.outline;

import java.util.function.Consumer;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The buttons above an outline; what somebody has chosen stays for all outlines. */
final class OutlineActions {

  private static final ViewerFilter NO_CLAUSES =
      new ViewerFilter() {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
          return !(element instanceof OutlineNode node) || node.kind() != SymbolKind.Method;
        }
      };

  private final TreeViewer tree;

  OutlineActions(TreeViewer tree) {
    this.tree = tree;
  }

  void addTo(IActionBars bars) {
    IToolBarManager bar = bars.getToolBarManager();
    bar.add(toggle("sorted", "Sort by Title", "sort", this::sort));
    bar.add(toggle("withoutClauses", "Hide Clauses", "section", this::hideClauses));
    Action collapse =
        new Action("Collapse All") {
          @Override
          public void run() {
            tree.collapseAll();
          }
        };
    collapse.setImageDescriptor(
        PlatformUI.getWorkbench()
            .getSharedImages()
            .getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL));
    bar.add(collapse);
  }

  private void sort(boolean sorted) {
    tree.setComparator(sorted ? new ViewerComparator() : null);
  }

  private void hideClauses(boolean hidden) {
    if (hidden) {
      tree.addFilter(NO_CLAUSES);
    } else {
      tree.removeFilter(NO_CLAUSES);
    }
  }

  private static Action toggle(String name, String label, String icon, Consumer<Boolean> effect) {
    IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PolicyPlugin.ID);
    String key = "outline." + name;
    Action action =
        new Action(label, IAction.AS_CHECK_BOX) {
          @Override
          public void run() {
            preferences.putBoolean(key, isChecked());
            effect.accept(isChecked());
          }
        };
    ResourceLocator.imageDescriptorFromBundle(PolicyPlugin.ID, "icons/" + icon + ".png")
        .ifPresent(action::setImageDescriptor);
    action.setChecked(preferences.getBoolean(key, false));
    effect.accept(action.isChecked());
    return action;
  }
}
