package org.clausewright.eclipse.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.clausewright.eclipse.tests.preview.ShownPreview;
import org.clausewright.eclipse.tests.workbench.Dialog;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@InWorkbench
class PreferencesTest {

  private static final String PREVIEW = "org.clausewright.eclipse.preview";
  private static final String DAY = "Judge reviews as of (today if empty):";

  @AfterEach
  void reset() {
    ScopedPreferenceStore preferences =
        new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.clausewright.eclipse");
    List.of("asOf", "publishOnSave", "openPreview").forEach(preferences::setToDefault);
  }

  @Test
  void reviewsAreJudgedAsOfAnotherDayAtOnce(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    IFile open = project.getFile("creating-tomorrow/social-media.policy");
    IFile closed = project.getFile("reach2/social-media.policy");
    workbench.open(open);
    workbench.problem(open, "overdue-review");
    workbench.problem(closed, "overdue-review");
    Dialog dialog = preferences(workbench);
    dialog.type(DAY, "21 November").says("Write the day like 2026-11-21.");
    assertFalse(dialog.offers("Apply and Close"));
    workbench.screenshot("preferences-mistake");
    dialog.type(DAY, "2001-02-03");
    workbench.screenshot("preferences");
    dialog.finish("Apply and Close");
    workbench.noProblem(project, "overdue-review");
    preferences(workbench).press("Restore Defaults").finish("Apply and Close");
    workbench.problem(open, "overdue-review");
    workbench.problem(closed, "overdue-review");
  }

  @Test
  void thePreviewFollowsTheDay(Workbench workbench) throws Exception {
    workbench.open(workbench.policies().getFile("creating-tomorrow/social-media.policy"));
    ShownPreview preview = ShownPreview.open(workbench);
    preview.untilTrue("overdue review", "return document.body.innerText.includes('overdue')");
    preferences(workbench).type(DAY, "2001-02-03").finish("Apply and Close");
    preview.untilTrue("review to come", "return !document.body.innerText.includes('overdue')");
  }

  @Test
  void policiesAreBuiltAsOfTheDay(Workbench workbench) throws Exception {
    preferences(workbench).type(DAY, "2001-02-03").finish("Apply and Close");
    IProject project = workbench.policies();
    workbench.open(project.getFile("weaver/social-media.policy"));
    workbench.run("org.clausewright.eclipse.build");
    Ui.until(
        "the end of the build",
        () -> Widgets.anywhere(Link.class, PreferencesTest::isResult).isPresent());
    String manifest = workbench.read(project.getFile("published/manifest.json"));
    assertTrue(manifest.contains("\"asOf\" : \"2001-02-03\""), manifest.substring(0, 600));
  }

  @Test
  void thePreviewIsShownWithThePolicy(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    hidePreview(workbench);
    check(preferences(workbench), "Show the preview when a policy is opened");
    assertFalse(isPreviewShown(workbench));
    workbench.open(project.getFile("weaver/social-media.policy"));
    Ui.until("the preview", () -> isPreviewShown(workbench));
    hidePreview(workbench);
  }

  @Test
  void newProjectsArePublishedOnSave(Workbench workbench) throws Exception {
    check(preferences(workbench), "Have new projects published whenever a policy is saved");
    Dialog wizard =
        workbench.wizard("org.clausewright.eclipse.sampleProject", "New Sample Policies");
    wizard.finish("Finish");
    IProject project = workbench.existing("sample-policies");
    Ui.until("what is published", () -> project.getFile("published/index.html").exists());
  }

  private static void check(Dialog dialog, String label) {
    Ui.run(
        () -> {
          Button box =
              Widgets.first(Button.class, dialog.shell(), each -> Widgets.text(each).equals(label))
                  .orElseThrow();
          box.setSelection(true);
          box.notifyListeners(SWT.Selection, new Event());
        });
    dialog.finish("Apply and Close");
  }

  private static boolean isPreviewShown(Workbench workbench) {
    return Ui.get(
        () -> {
          IViewReference preview = workbench.page().findViewReference(PREVIEW);
          return preview != null && workbench.page().isPartVisible(preview.getPart(false));
        });
  }

  private static void hidePreview(Workbench workbench) {
    Ui.run(() -> workbench.page().hideView(workbench.page().findViewReference(PREVIEW)));
  }

  private static boolean isResult(Link link) {
    return link.getText().contains("Open result");
  }

  private static Dialog preferences(Workbench workbench) {
    Map<String, String> page = Map.of("preferencePageId", "org.clausewright.eclipse.preferences");
    return workbench.dialog("org.eclipse.ui.window.preferences", page, "Preferences");
  }
}
