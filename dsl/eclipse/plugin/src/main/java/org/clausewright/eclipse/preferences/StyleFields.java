package org.clausewright.eclipse.preferences;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.clausewright.language.ProjectSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where the style of a house is entered. */
final class StyleFields {

  private static final int MOST = 10_000;
  private static final int COLUMNS = 2;
  private static final int NUMBER_WIDTH = 60;
  private static final int NOTE_WIDTH = 300;
  private static final int SPACE = 8;
  private static final String MISTAKE = "The longest sentence has 1 to 10000 words.";

  private final Composite area;
  private final Text longestSentence;
  private final Text binding;
  private final NounTable actors;
  private final Button publish;

  /**
   * @param changed run whenever something else is entered
   */
  StyleFields(Composite parent, Runnable changed) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults()
        .numColumns(COLUMNS)
        .extendedMargins(0, 0, SPACE, 0)
        .applyTo(area);
    label("&Longest sentence, in words:");
    longestSentence = new Text(area, SWT.BORDER);
    GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(longestSentence);
    longestSentence.addModifyListener(event -> changed.run());
    label("Words that &bind in this house:");
    binding = new Text(area, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(binding);
    label("");
    Label note = new Label(area, SWT.WRAP);
    note.setText("Separated by commas. Elsewhere they only advise, for example “should never”.");
    GridDataFactory.fillDefaults().grab(true, false).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(note);
    Label nouns = label("The one &noun that policies use for a role:");
    GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, SPACE).applyTo(nouns);
    actors = new NounTable(area);
    publish = new Button(area, SWT.CHECK);
    publish.setText("&Publish all policies whenever one is saved");
    GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, SPACE).applyTo(publish);
  }

  private Label label(String words) {
    Label label = new Label(area, SWT.NONE);
    label.setText(words);
    return label;
  }

  Control control() {
    return area;
  }

  /** Shows settings. */
  void show(ProjectSettings settings) {
    longestSentence.setText(
        String.valueOf(settings.longestSentence().orElse(ProjectSettings.USUAL_LONGEST_SENTENCE)));
    binding.setText(String.join(", ", settings.binding().orElse(ProjectSettings.USUAL_BINDING)));
    actors.show(settings.actors());
  }

  /** Shows whether policies are published whenever one is saved. */
  void show(boolean publishes) {
    publish.setSelection(publishes);
  }

  boolean publishes() {
    return publish.getSelection();
  }

  /** What is wrong with what was entered. */
  Optional<String> mistake() {
    return words().isPresent() ? Optional.empty() : Optional.of(MISTAKE);
  }

  private OptionalInt words() {
    String written = longestSentence.getText().strip();
    int words = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
    return words >= 1 && words <= MOST ? OptionalInt.of(words) : OptionalInt.empty();
  }

  private List<String> phrases() {
    return Stream.of(binding.getText().split(","))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .toList();
  }

  /** The settings with what was entered; what is as usual and was not said need not be said. */
  ProjectSettings entered(ProjectSettings settings) {
    Optional<Integer> longest = words().stream().boxed().findFirst();
    return new ProjectSettings(
        settings.rules(),
        said(settings.longestSentence(), longest, ProjectSettings.USUAL_LONGEST_SENTENCE),
        said(settings.binding(), Optional.of(phrases()), ProjectSettings.USUAL_BINDING),
        actors.nouns());
  }

  private static <T> Optional<T> said(Optional<T> before, Optional<T> entered, T usual) {
    boolean same = entered.isEmpty() || before.orElse(usual).equals(entered.get());
    return same ? before : entered;
  }
}
