package org.clausewright.eclipse.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class ProblemsTest {

  private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";
  private static final String WEAVER = "weaver/social-media.policy";
  private static final String UNKNOWN = "unknown-reference";
  private static final String POLICY =
      "trust t \"T\"\npolicy p \"P\" of t {\n    statement \"See it.\"\n}\n";

  @Test
  @Tag("smoke")
  void policiesThatAreNotOpenAreCheckedToo(Workbench workbench) throws Exception {
    IProject policies = workbench.policies();
    workbench.view(PROBLEMS);
    workbench.open(policies.getFile("vocabulary/roles.policy"));
    IFile weaver = policies.getFile(WEAVER);
    IMarker gap = workbench.problem(weaver, "numbering-gap");
    assertEquals(IMarker.SEVERITY_WARNING, gap.getAttribute(IMarker.SEVERITY));
    String text = workbench.open(weaver).text();
    assertEquals(
        "\"5.4\"", text.substring(number(gap, IMarker.CHAR_START), number(gap, IMarker.CHAR_END)));
    workbench.listedProblems();
    workbench.screenshot("problems");
  }

  @Test
  void aMistakeIsFoundWhileItIsTyped(Workbench workbench) throws Exception {
    Editor editor = workbench.policy(POLICY);
    editor.cursorAfter("See ");
    editor.type("[[nowhere]] and ");
    IMarker found = workbench.problem(editor.file(), UNKNOWN);
    assertEquals(3, found.getAttribute(IMarker.LINE_NUMBER));
    editor.select("[[nowhere]] and ");
    editor.press(SWT.NONE, SWT.DEL);
    workbench.noProblem(editor.file(), UNKNOWN);
  }

  @Test
  void aFileThatSomethingElseWritesIsCheckedAgain(Workbench workbench) throws Exception {
    IProject project = workbench.policy("trust t \"T\"\n").file().getProject();
    IFile other = project.getFile("other.policy");
    String text = "policy p \"P\" of nobody {\n    statement \"A.\"\n}\n";
    workbench.write(other, text);
    workbench.problem(other, "unknown-organisation");
    workbench.write(other, text.replace("nobody", "t"));
    workbench.noProblem(other, "unknown-organisation");
  }

  @Test
  void whatADeletedFileDeclaredIsMissed(Workbench workbench) throws Exception {
    Editor editor = workbench.policy("policy p \"P\" of t {\n    statement \"A.\"\n}\n");
    workbench.problem(editor.file(), "unknown-organisation");
    IFile trust = editor.file().getProject().getFile("trust.policy");
    workbench.write(trust, "trust t \"T\"\n");
    workbench.noProblem(editor.file(), "unknown-organisation");
    trust.delete(true, null);
    workbench.problem(editor.file(), "unknown-organisation");
  }

  @Test
  void cleaningAndBuildingFindsTheSameAgain(Workbench workbench) throws Exception {
    IProject policies = workbench.policies();
    workbench.open(policies.getFile(WEAVER));
    workbench.problem(policies, "numbering-gap");
    policies.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
    policies.build(IncrementalProjectBuilder.FULL_BUILD, null);
    workbench.problem(policies, "numbering-gap");
  }

  @Test
  void aProjectThatIsOpenedAgainIsCheckedAgain(Workbench workbench) throws Exception {
    IProject policies = workbench.policies();
    workbench.open(policies.getFile(WEAVER));
    workbench.problem(policies, "numbering-gap");
    policies.close(null);
    policies.open(null);
    IFile made = policies.getFile("made.policy");
    workbench.write(made, "policy q \"Q\" of nobody {\n    statement \"A.\"\n}\n");
    workbench.problem(made, "unknown-organisation");
    workbench.problem(policies, "numbering-gap");
  }

  private static int number(IMarker marker, String attribute) {
    return marker.getAttribute(attribute, -1);
  }
}
