package org.clausewright.eclipse.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewright.eclipse.tests.preview.ShownPreview;
import org.clausewright.eclipse.tests.workbench.Dialog;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Does what the tutorial says, with the words that it says. */
@InWorkbench
class FirstPolicyTest {

  private static final Pattern QUOTED = Pattern.compile("<em>(The policy [^<]*)</em>");
  private static final String LAST_OF_SECTION =
      "address for personal accounts.\n            \"\"\"";

  @Test
  @Tag("smoke")
  void theTutorialLeadsToAPublishedPolicy(Workbench workbench) throws Exception {
    HelpPage tutorial = HelpPage.at("/org.clausewright.eclipse/help/first-policy.html");
    List<String> quoted = tutorial.policies();
    Dialog wizard = workbench.wizard("org.clausewright.eclipse.newProject", "New Policy Project");
    wizard.type("Project name:", "policies").press("Next >").says("Enter the full name");
    wizard.choose("What it is:", "School").type("Full name:", "Oak School");
    wizard.says("All is set");
    workbench.screenshot("tutorial-project");
    wizard.finish("Finish");

    IProject project = workbench.existing("policies");
    IFile policy = project.getFile("oak-school/social-media.policy");
    Editor editor = workbench.opened(policy);
    assertTrue(folded(editor.text()).contains(folded(quoted.get(0))), quoted.get(0));
    IMarker finding = workbench.problem(policy, "missing-approval");
    String message = finding.getAttribute(IMarker.MESSAGE, "");
    assertEquals(2, finding.getAttribute(IMarker.LINE_NUMBER, 0));
    assertTrue(message.startsWith(tutorial.all(QUOTED).get(0)), message);
    workbench.screenshot("tutorial-finding");

    editor.cursorAfter("line \"Owner:");
    editor.press(SWT.NONE, SWT.END);
    editor.type("\n" + quoted.get(1).strip());
    workbench.noProblem(policy, "missing-approval");
    editor.cursorAfter(LAST_OF_SECTION);
    editor.type("\n");
    editor.paste(quoted.get(2));
    workbench.run("org.clausewright.eclipse.format");
    Ui.until("the layout", () -> editor.text().contains("\n        obligation devices of staff"));
    editor.save();
    assertEquals(List.of(), errors(workbench, project));

    workbench.run("org.clausewright.eclipse.showPreview");
    ShownPreview preview = ShownPreview.open(workbench);
    editor.cursorAfter("obligation devices");
    preview.untilMarked("their devices with a password");
    workbench.screenshot("tutorial-preview");

    workbench.run("org.clausewright.eclipse.build");
    Ui.until(
        "the end of the build",
        () ->
            Widgets.anywhere(Link.class, link -> link.getText().contains("Open result"))
                .isPresent());
    workbench.screenshot("tutorial-build");
    String published =
        workbench.read(project.getFile("published/oak-school-social-media/policy.md"));
    assertTrue(published.contains("their devices with a password"), published);
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<String> errors(Workbench workbench, IProject project) throws Exception {
    return workbench.problems(project).stream()
        .filter(each -> each.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR)
        .map(each -> each.getAttribute(IMarker.MESSAGE, ""))
        .toList();
  }
}
