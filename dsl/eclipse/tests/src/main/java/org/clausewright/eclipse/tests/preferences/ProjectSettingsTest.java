package org.clausewright.eclipse.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.clausewright.eclipse.tests.workbench.Dialog;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class ProjectSettingsTest {

  private static final String WEAVER = "weaver/social-media.policy";
  private static final String LONGEST = "Longest sentence, in words:";
  private static final String BINDING = "Words that bind in this house:";
  private static final String FILE = "# Ours\n[rules]\ntone = \"off\" # for now\n";

  @Test
  @Tag("smoke")
  void aRuleBecomesAnError(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    IFile settings = workbench.write(project.getFile("clausewright.toml"), FILE);
    workbench.open(project.getFile(WEAVER));
    IMarker gap = workbench.problem(project.getFile(WEAVER), "numbering-gap");
    assertEquals(IMarker.SEVERITY_WARNING, gap.getAttribute(IMarker.SEVERITY));

    Dialog dialog = workbench.properties(project).page("Policies", "Rules");
    Ui.until("the rules", () -> table(dialog).getItemCount() > 50);
    Ui.run(() -> filter(dialog).setText("left out"));
    Ui.until("fewer rules", () -> table(dialog).getItemCount() < 10);
    Ui.run(() -> select(table(dialog), "numbering-gap"));
    dialog.says("A number of a sequence is left out.");
    workbench.screenshot("rules");
    dialog.choose("Level of the selected rule:", "Error").finish("Apply and Close");
    assertEquals(FILE + "numbering-gap = \"error\"\n", workbench.read(settings));
    Ui.until(
        "the gap as an error",
        () ->
            workbench
                .problem(project.getFile(WEAVER), "numbering-gap")
                .getAttribute(IMarker.SEVERITY)
                .equals(IMarker.SEVERITY_ERROR));
  }

  @Test
  void rulesGoBackToWhatIsUsual(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    String text = FILE + "[style] # stays\nlongest-sentence = 10\n";
    IFile settings = workbench.write(project.getFile("clausewright.toml"), text);
    workbench.open(project.getFile(WEAVER));
    workbench.problem(project, "overlong-sentence");
    Dialog dialog = workbench.properties(project).page("Policies", "Rules");
    Ui.until("the rules", () -> table(dialog).getItemCount() > 50);
    Ui.run(() -> select(table(dialog), "tone"));
    dialog.says("(usually Note)").press("Restore Defaults").finish("Apply and Close");
    assertEquals(text.replace("tone = \"off\" # for now\n", ""), workbench.read(settings));
  }

  @Test
  void theStyleOfTheHouseIsWritten(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    workbench.open(project.getFile(WEAVER));
    workbench.problem(project.getFile(WEAVER), "numbering-gap");
    long usual = overlong(workbench, project.getFile(WEAVER));
    Dialog dialog = workbench.properties(project).page("Policies");
    Ui.until("the settings", () -> dialog.text(LONGEST).equals("50"));
    dialog.type(LONGEST, "thirty").says("The longest sentence has 1 to 10000 words.");
    assertFalse(dialog.offers("Apply and Close"));
    workbench.screenshot("house-style-mistake");
    dialog.type(LONGEST, "35");
    assertEquals("should never", dialog.text(BINDING));
    dialog.type(BINDING, "should never, is to").press("New…");
    Dialog noun = workbench.dialog("New Noun");
    assertFalse(noun.offers("OK"));
    noun.type("Role:", "all staff").says("A role has letters, digits and hyphens");
    noun.type("Role:", "staff").type("Noun:", "employees");
    workbench.screenshot("house-style-noun");
    noun.finish("OK");
    workbench.screenshot("house-style");
    dialog.finish("Apply and Close");
    IFile settings = project.getFile("clausewright.toml");
    assertEquals(
        """
        [style]
        longest-sentence = 35
        binding = ["should never", "is to"]

        [style.actors]
        staff = "employees"
        """,
        workbench.read(settings));
    Ui.until("more long sentences", () -> overlong(workbench, project.getFile(WEAVER)) > usual);
    workbench.problem(project.getFile(WEAVER), "inconsistent-actor");

    Dialog again = workbench.properties(project).page("Policies");
    Ui.until("the settings", () -> again.text(LONGEST).equals("35"));
    again.press("Restore Defaults").finish("Apply and Close");
    assertEquals("[style]\n\n[style.actors]\n", workbench.read(settings));
    Ui.until("fewer long sentences", () -> overlong(workbench, project.getFile(WEAVER)) == usual);
  }

  @Test
  void aChangeFromOutsideIsNoticedAndKept(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    IFile settings = workbench.write(project.getFile("clausewright.toml"), FILE);
    workbench.open(project.getFile(WEAVER));
    workbench.problem(project, "numbering-gap");
    Dialog dialog = workbench.properties(project).page("Policies");
    Ui.until("the settings", () -> dialog.text(LONGEST).equals("50"));
    dialog.type(LONGEST, "35");
    String outside = FILE + "\n[style] # now\nbinding = [\"shall\"]\n";
    workbench.write(settings, outside);
    dialog.says("The file has changed; what you entered is kept.");
    assertEquals("35", dialog.text(LONGEST));
    assertEquals("shall", dialog.text(BINDING));
    workbench.screenshot("house-style-changed");
    Files.writeString(settings.getLocation().toPath(), "# by hand\n" + outside);
    dialog.finish("Apply and Close");
    assertEquals("# by hand\n" + outside + "longest-sentence = 35\n", workbench.read(settings));
  }

  @Test
  void whatIsNotSavedIsNotOverwritten(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    IFile settings = workbench.write(project.getFile("clausewright.toml"), FILE);
    workbench.open(project.getFile(WEAVER));
    workbench.problem(project, "numbering-gap");
    Editor editor = workbench.open(settings);
    editor.type("# typed\n");
    Dialog dialog = workbench.properties(project).page("Policies");
    Ui.until("the settings", () -> dialog.text(LONGEST).equals("50"));
    dialog.type(LONGEST, "35").press("Apply and Close");
    dialog.says("Save the open clausewright.toml first.");
    dialog.finish("Cancel");
    assertEquals(FILE, workbench.read(settings));
    editor.save();
  }

  @Test
  void policiesArePublishedWhenOneIsSaved(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    Editor editor = workbench.open(project.getFile(WEAVER));
    workbench.problem(project, "numbering-gap");
    Dialog dialog = workbench.properties(project).page("Policies");
    Ui.until("the settings", () -> dialog.text(LONGEST).equals("50"));
    Ui.run(() -> publish(dialog).setSelection(true));
    dialog.finish("Apply and Close");
    assertFalse(project.getFile("clausewright.toml").exists());
    editor.select("ever-growing");
    editor.type("steadily growing");
    editor.save();
    IFile page = project.getFile("published/weaver-social-media/policy.md");
    Ui.until("the page", () -> page.exists() && workbench.read(page).contains("steadily growing"));
    editor.select("of weaver");
    editor.type("of nobody");
    editor.save();
    workbench.problem(project.getFile(WEAVER), "unknown-organisation");
    assertTrue(workbench.read(page).contains("steadily growing"));
  }

  @Test
  void aMistakeInTheFileIsTold(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    IFile settings = workbench.write(project.getFile("clausewright.toml"), "[rules\n");
    workbench.open(project.getFile(WEAVER));
    workbench.problem(project.getFile(WEAVER), "numbering-gap");
    Dialog dialog = workbench.properties(project).page("Policies", "Rules");
    dialog.says("clausewright.toml has a mistake;");
    dialog.finish("Apply and Close");
    assertEquals("[rules\n", workbench.read(settings));
  }

  private static long overlong(Workbench workbench, IFile file) throws CoreException {
    return workbench.problems(file).stream()
        .filter(each -> each.getAttribute("code", "").equals("overlong-sentence"))
        .count();
  }

  private static Table table(Dialog dialog) {
    return Widgets.first(Table.class, dialog.shell(), table -> table.getColumnCount() == 3)
        .orElseThrow();
  }

  private static Text filter(Dialog dialog) {
    return Widgets.first(
            Text.class, dialog.shell(), text -> text.getMessage().startsWith("Words of"))
        .orElseThrow();
  }

  private static Button publish(Dialog dialog) {
    return Widgets.first(
            Button.class,
            dialog.shell(),
            button -> Widgets.text(button).startsWith("Publish all policies"))
        .orElseThrow();
  }

  private static void select(Table table, String code) {
    List<String> codes = List.of(table.getItems()).stream().map(item -> item.getText(1)).toList();
    TableItem item = table.getItem(codes.indexOf(code));
    table.setSelection(item);
    Event event = new Event();
    event.item = item;
    table.notifyListeners(SWT.Selection, event);
  }
}
