package org.clausewright.eclipse.preferences;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausewright.eclipse.editor.PolicyPresentation;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the selected rule is about, with an example, and its level. */
final class RuleDetails {

  private static final int ADVICE_HEIGHT = 90;
  private static final int EXAMPLE_HEIGHT = 130;
  private static final String NOTHING = "Select a rule to read what it is about.";

  private final Combo level;
  private final Label usual;
  private final Text advice;
  private final Document example = new Document();

  /**
   * @param chosen is told when another level is chosen
   */
  RuleDetails(Composite parent, Consumer<Level> chosen) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    new Label(row, SWT.NONE).setText("&Level of the selected rule:");
    level = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
    level.setItems(Stream.of(Level.values()).map(Level::label).toArray(String[]::new));
    level.addListener(
        SWT.Selection, event -> chosen.accept(Level.values()[level.getSelectionIndex()]));
    usual = new Label(row, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(usual);
    advice = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, false).hint(1, ADVICE_HEIGHT).applyTo(advice);
    advice.addTraverseListener(event -> event.doit = true); // the tab key leads on
    new Label(parent, SWT.NONE).setText("E&xample:");
    SourceViewer viewer =
        new SourceViewer(parent, null, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    viewer.setEditable(false);
    viewer.getTextWidget().setFont(JFaceResources.getTextFont());
    PolicyPresentation colours = new PolicyPresentation();
    colours.install(viewer);
    viewer.setDocument(example);
    viewer.getTextWidget().addDisposeListener(event -> colours.uninstall());
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(1, EXAMPLE_HEIGHT)
        .applyTo(viewer.getControl());
  }

  /** Shows the first of some rules. */
  void show(List<Rule> rules, Function<Rule, Level> levels) {
    level.setEnabled(!rules.isEmpty());
    if (rules.isEmpty()) {
      usual.setText("");
      advice.setText(NOTHING);
      example.set("");
      return;
    }
    Rule rule = rules.get(0);
    level.select(levels.apply(rule).ordinal());
    usual.setText("(usually " + rule.usual().label() + ")");
    advice.setText(rule.summary() + "\n\n" + rule.advice());
    example.set(rule.example());
  }
}
