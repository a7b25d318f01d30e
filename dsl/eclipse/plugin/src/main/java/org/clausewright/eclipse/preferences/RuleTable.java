package org.clausewright.eclipse.preferences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** All rules with their levels, among which one can look for words. */
final class RuleTable {

  private static final int HEIGHT = 200;
  private static final ColumnLayoutData LEVEL = new ColumnPixelData(110);
  private static final ColumnLayoutData CODE = new ColumnWeightData(2, 150);
  private static final ColumnLayoutData SUMMARY = new ColumnWeightData(3, 200);

  private final Map<String, Level> levels = new HashMap<>();
  private final TableViewer viewer;

  RuleTable(Composite parent) {
    Text filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
    filter.setMessage("Words of the rule, for example “number”");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
    Composite area = new Composite(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(1, HEIGHT).applyTo(area);
    viewer = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
    viewer.getTable().setHeaderVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.setUseHashlookup(true);
    TableColumnLayout columns = new TableColumnLayout();
    columns.setColumnData(
        column("Level", rule -> level(rule).label(), rule -> level(rule).image()), LEVEL);
    columns.setColumnData(column("Rule", Rule::code, rule -> null), CODE);
    columns.setColumnData(column("What it finds", Rule::summary, rule -> null), SUMMARY);
    area.setLayout(columns);
    viewer.addFilter(
        new ViewerFilter() {
          @Override
          public boolean select(Viewer unused, Object above, Object element) {
            return ((Rule) element).holds(filter.getText());
          }
        });
    filter.addModifyListener(event -> filtered());
  }

  /** Has somebody told which rules are selected, whenever others are. */
  void onSelection(Consumer<List<Rule>> selected) {
    viewer.addSelectionChangedListener(event -> selected.accept(selection()));
  }

  private TableColumn column(
      String title, Function<Rule, String> text, Function<Rule, @Nullable Image> image) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((Rule) element);
          }

          @Override
          public @Nullable Image getImage(Object element) {
            return image.apply((Rule) element);
          }
        });
    return column.getColumn();
  }

  private void filtered() {
    viewer.refresh();
    if (selection().isEmpty()) {
      selectFirst();
    }
  }

  private void selectFirst() {
    Object first = viewer.getElementAt(0);
    viewer.setSelection(
        first == null ? StructuredSelection.EMPTY : new StructuredSelection(first), true);
  }

  /** Shows rules, each at its usual level unless another is given by its code. */
  void show(List<Rule> rules, Map<String, Level> given) {
    levels.clear();
    levels.putAll(given);
    IStructuredSelection before = viewer.getStructuredSelection();
    viewer.setInput(rules);
    if (before.isEmpty()) {
      selectFirst();
    } else {
      viewer.setSelection(before, true);
    }
  }

  /** The level of a rule as it is set now. */
  Level level(Rule rule) {
    return levels.getOrDefault(rule.code(), rule.usual());
  }

  /** Gives the selected rules a level. */
  void set(Level level) {
    for (Rule rule : selection()) {
      levels.put(rule.code(), level);
      viewer.update(rule, null);
    }
  }

  /** Gives all rules their usual levels. */
  void reset() {
    levels.clear();
    viewer.refresh();
    viewer.setSelection(viewer.getSelection());
  }

  /** The levels that have been given, by code. */
  Map<String, Level> levels() {
    return Map.copyOf(levels);
  }

  @SuppressWarnings("unchecked") // the table holds nothing else
  private List<Rule> selection() {
    IStructuredSelection selection = viewer.getStructuredSelection();
    return selection.toList();
  }
}
