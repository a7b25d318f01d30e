package org.clausewright.eclipse.preferences;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Roles with the nouns that policies use for them, which are added, edited and removed. */
final class NounTable {

  private static final int HEIGHT = 90;

  private final Map<String, String> nouns = new TreeMap<>();
  private final TableViewer viewer;
  private final Button edit;
  private final Button remove;

  NounTable(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
    Composite table = new Composite(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).hint(1, HEIGHT).applyTo(table);
    viewer = new TableViewer(table, SWT.BORDER | SWT.FULL_SELECTION);
    viewer.getTable().setHeaderVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    TableColumnLayout columns = new TableColumnLayout();
    table.setLayout(columns);
    column("Role", Noun::role, columns);
    column("Noun", Noun::noun, columns);
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(buttons);
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
    button(buttons, "Ne&w…", () -> ask("New Noun", new Noun("", "")));
    edit = button(buttons, "&Edit…", this::edit);
    remove = button(buttons, "Re&move", this::remove);
    viewer.addDoubleClickListener(event -> edit());
    viewer.addSelectionChangedListener(event -> enable());
    enable();
  }

  private void column(String title, Function<Noun, String> text, TableColumnLayout columns) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
    column.getColumn().setText(title);
    columns.setColumnData(column.getColumn(), new ColumnWeightData(1));
    column.setLabelProvider(
        ColumnLabelProvider.createTextProvider(element -> text.apply((Noun) element)));
  }

  private static Button button(Composite parent, String label, Runnable pressed) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(label);
    button.addListener(SWT.Selection, event -> pressed.run());
    GridDataFactory.fillDefaults().applyTo(button);
    return button;
  }

  private Optional<Noun> selected() {
    return Optional.ofNullable((Noun) viewer.getStructuredSelection().getFirstElement());
  }

  private void enable() {
    edit.setEnabled(selected().isPresent());
    remove.setEnabled(selected().isPresent());
  }

  private void edit() {
    selected().ifPresent(noun -> ask("Edit Noun", noun));
  }

  private void ask(String title, Noun before) {
    Set<String> taken =
        nouns.keySet().stream()
            .filter(role -> !role.equals(before.role()))
            .collect(Collectors.toSet());
    NounDialog dialog = new NounDialog(viewer.getTable().getShell(), title, before, taken);
    if (dialog.open() == Window.OK) {
      nouns.remove(before.role());
      nouns.put(dialog.noun().role(), dialog.noun().noun());
      refresh();
      viewer.setSelection(new StructuredSelection(dialog.noun()), true);
    }
  }

  private void remove() {
    selected().map(Noun::role).ifPresent(nouns::remove);
    refresh();
  }

  private void refresh() {
    List<Noun> rows =
        nouns.entrySet().stream()
            .map(entry -> new Noun(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Noun::role))
            .toList();
    viewer.setInput(rows);
    enable();
  }

  /** Shows nouns by their roles. */
  void show(Map<String, String> shown) {
    nouns.clear();
    nouns.putAll(shown);
    refresh();
  }

  /** The nouns by their roles. */
  Map<String, String> nouns() {
    return Map.copyOf(nouns);
  }
}
