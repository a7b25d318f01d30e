package org.clausewright.eclipse.tests.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.clausewright.eclipse.tests.workbench.Browsers;
import org.clausewright.eclipse.tests.workbench.Dialog;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class BuildPoliciesTest {

  private static final String BUILD = "org.clausewright.eclipse.build";
  private static final String OPEN_RESULT = "org.clausewright.eclipse.openResult";
  private static final String WEAVER = "weaver/social-media.policy";

  @Test
  @Tag("smoke")
  void everythingIsBuiltIntoADerivedFolderAndOpensInTheBrowser(Workbench workbench)
      throws Exception {
    IProject project = workbench.policies();
    workbench.open(project.getFile(WEAVER));
    workbench.run(BUILD);
    Link link = done("6 policies are in the folder");
    workbench.screenshot("build-done");
    IFile start = project.getFile("published/index.html");
    assertTrue(start.exists());
    assertTrue(start.isDerived(IResource.CHECK_ANCESTORS));
    for (String file : List.of("manifest.json", "weaver-social-media/policy.pdf")) {
      assertTrue(project.getFile("published/" + file).exists(), file);
    }
    Ui.run(() -> link.notifyListeners(SWT.Selection, new Event()));
    workbench.run(OPEN_RESULT);
    List<String> opened = Browsers.opened();
    String address = start.getLocationURI().toURL().toString();
    assertEquals(List.of(address, address), opened.subList(opened.size() - 2, opened.size()));
  }

  @Test
  void whatHasNotChangedIsTakenOver(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    Editor editor = workbench.open(project.getFile(WEAVER));
    workbench.run(BUILD);
    close(done("6 policies are in the folder"));
    editor.select("ever-growing");
    editor.type("steadily growing");
    editor.save();
    workbench.run(BUILD);
    close(done("6 policies are in the folder “published”; 5 of them had not changed."));
    String page = workbench.read(project.getFile("published/weaver-social-media/policy.md"));
    assertTrue(page.contains("steadily growing"), page.substring(0, 2000));
  }

  @Test
  void anErrorIsNamedAndNothingIsWritten(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    IFile weaver = project.getFile(WEAVER);
    workbench.write(weaver, workbench.read(weaver).replace("[[related-rules", "[[nowhere"));
    workbench.open(project.getFile("vocabulary/roles.policy"));
    workbench.run(BUILD);
    Dialog dialog = workbench.dialog("Nothing was built");
    dialog.says("One error has to be mended first.");
    dialog.says("weaver/social-media.policy, line ");
    workbench.screenshot("build-errors");
    dialog.finish("Go to Error");
    Editor editor = workbench.opened(weaver);
    assertTrue(editor.line().contains("[[nowhere"), editor.line());
    assertFalse(project.getFolder("published").exists());
  }

  @Test
  void aBuildThatIsCancelledLeavesNothingBehind(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    workbench.open(project.getFile(WEAVER));
    CompletableFuture<IStatus> result = new CompletableFuture<>();
    JobChangeAdapter canceller =
        new JobChangeAdapter() {
          @Override
          public void running(IJobChangeEvent event) {
            if (event.getJob().belongsTo(project)) {
              event.getJob().cancel();
            }
          }

          @Override
          public void done(IJobChangeEvent event) {
            if (event.getJob().belongsTo(project)) {
              result.complete(event.getResult());
            }
          }
        };
    Job.getJobManager().addJobChangeListener(canceller);
    try {
      workbench.run(BUILD);
      assertEquals(IStatus.CANCEL, result.join().getSeverity());
    } finally {
      Job.getJobManager().removeJobChangeListener(canceller);
    }
    String[] names = project.getLocation().toFile().list();
    assertTrue(Arrays.stream(names).noneMatch(name -> name.contains("published")));
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    IFile other = workbench.write(project.getFile("published/minutes.txt"), "Minutes");
    workbench.open(project.getFile(WEAVER));
    workbench.run(BUILD);
    Dialog dialog = workbench.dialog("Nothing was built");
    dialog.says("Move them elsewhere");
    dialog.finish("OK");
    assertEquals("Minutes", workbench.read(other));
  }

  @Test
  void beforeTheFirstBuildThereIsNothingToOpen(Workbench workbench) throws Exception {
    workbench.open(workbench.policies().getFile(WEAVER));
    Ui.begin(() -> workbench.run(OPEN_RESULT));
    workbench.dialog("Open Result").says("Nothing has been built yet").finish("OK");
  }

  @Test
  void theCommandHasAKey(Workbench workbench) {
    IBindingService bindings = workbench.window().getService(IBindingService.class);
    assertEquals("Ctrl+Alt+P", Ui.get(() -> bindings.getBestActiveBindingFormattedFor(BUILD)));
  }

  private static Link done(String words) {
    Ui.until(words, () -> link(words).isPresent());
    return Ui.get(() -> link(words).orElseThrow());
  }

  private static Optional<Link> link(String words) {
    return Widgets.anywhere(Link.class, each -> Widgets.text(each).startsWith(words));
  }

  private static void close(Link link) {
    Ui.run(() -> link.getShell().close());
  }
}
