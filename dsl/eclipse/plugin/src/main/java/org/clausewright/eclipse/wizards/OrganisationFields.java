package org.clausewright.eclipse.wizards;

import java.util.stream.Stream;
import org.clausewright.language.editing.SourceIds;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Where an organisation is entered. */
final class OrganisationFields {

  private final Form form;
  private final Combo kind;
  private final Text title;
  private final Text id;

  /**
   * @param changed run whenever something else is entered
   */
  OrganisationFields(Composite parent, Runnable changed) {
    form = new Form(parent, changed);
    kind =
        form.choice(
            "What it is:",
            Stream.of(OrganisationKind.values()).map(OrganisationKind::label).toList());
    kind.select(0);
    title = form.text("Full name:");
    form.note("As it is printed, for example “Weaver Trust”.");
    id = form.text("Short name:");
    form.note(
        "What policies refer to it by. It is never printed, and stays when the name changes.");
    Suggestion suggestion = new Suggestion(id);
    title.addModifyListener(event -> suggestion.offer(SourceIds.of(title.getText())));
  }

  Control control() {
    return form.area();
  }

  /** What was entered. */
  Organisation organisation() {
    return new Organisation(
        OrganisationKind.values()[kind.getSelectionIndex()],
        id.getText().strip(),
        title.getText().strip());
  }
}
