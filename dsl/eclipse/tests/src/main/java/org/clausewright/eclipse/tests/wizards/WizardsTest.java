package org.clausewright.eclipse.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.clausewright.eclipse.tests.Settings;
import org.clausewright.eclipse.tests.workbench.Dialog;
import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InWorkbench
class WizardsTest {

  private static final String NEW_PROJECT = "org.clausewright.eclipse.newProject";
  private static final String NEW_POLICY = "org.clausewright.eclipse.newPolicy";
  private static final String SAMPLE = "org.clausewright.eclipse.sampleProject";

  @Test
  @Tag("smoke")
  void aNewProjectHoldsASoundPolicyOfItsOrganisation(Workbench workbench) throws Exception {
    Dialog wizard = workbench.wizard(NEW_PROJECT, "New Policy Project");
    wizard.type("Project name:", "oak").press("Next >");
    wizard.says("Enter the full name");
    wizard.choose("What it is:", "School").type("Full name:", "St. Mary’s School");
    assertEquals("st-marys-school", wizard.text("Short name:"));
    workbench.screenshot("new-project");
    wizard.finish("Finish");

    IProject project = workbench.existing("oak");
    assertTrue(project.hasNature("org.clausewright.eclipse.nature"));
    assertTrue(project.getFile("clausewright.toml").exists());
    assertEquals(
        Files.readString(Settings.policies().resolve("vocabulary/topics.policy")),
        workbench.read(project.getFile("vocabulary/topics.policy")));
    IFile policy = project.getFile("st-marys-school/social-media.policy");
    Editor editor = workbench.opened(policy);
    assertTrue(editor.text().contains("of st-marys-school {"), editor.text());
    workbench.problem(policy, "missing-approval");
    workbench.screenshot("new-project-made");
    assertEquals(List.of("missing-approval"), codes(workbench, project));
  }

  @ParameterizedTest
  @CsvSource({
    "Empty policy, Weaver Trust, weaver-safeguarding",
    "Social media policy, Bakewell Infants, bakewell-infants-safeguarding",
    "Social media policy, Huxley CE Primary School, huxley-safeguarding",
    "Adoption of another organisation’s policy, Weaver Trust, weaver-safeguarding"
  })
  void everyTemplateMakesAPolicyWithoutErrors(
      String template, String organisation, String id, Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    Dialog wizard = policyWizard(workbench);
    wizard.choose("Begin with:", template).choose("Organisation:", organisation);
    wizard.type("Title:", "Safeguarding “{Policy}”");
    assertEquals(id, wizard.text("Short name:"));
    String folder = wizard.text("Folder:");
    wizard.finish("Finish");
    IFile policy = project.getFile(folder + "/safeguarding.policy");
    Editor editor = workbench.opened(policy);
    assertTrue(editor.text().contains(id), editor.text());
    workbench.problem(policy, "missing-approval");
    assertEquals(List.of(), errors(workbench, project));
  }

  @Test
  void aPolicyOfANewOrganisation(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    Dialog wizard = policyWizard(workbench);
    assertTrue(wizard.answers("Organisation:").contains("REAch2 Academy Trust"));
    wizard.choose("Organisation:", "New organisation…").type("Title:", "Social Media Policy");
    assertFalse(wizard.offers("Finish"));
    wizard.press("Next >").says("Enter the full name");
    wizard.type("Full name:", "Weaver").says("with the short name “weaver” already");
    wizard.type("Full name:", "Oak Trust");
    workbench.screenshot("new-policy-organisation");
    wizard.press("< Back").says("oak-trust/social-media.policy");
    wizard.finish("Finish");
    IFile policy = project.getFile("oak-trust/social-media.policy");
    workbench.opened(policy);
    workbench.problem(policy, "missing-approval");
    assertTrue(
        workbench
            .read(project.getFile("oak-trust/organisation.policy"))
            .contains("trust oak-trust \"Oak Trust\" called \"the Trust\""));
    assertEquals(List.of(), errors(workbench, project));
  }

  @Test
  void mistakesAreToldInPlainWords(Workbench workbench) throws Exception {
    workbench.policies();
    Dialog wizard = policyWizard(workbench);
    wizard.choose("Organisation:", "Weaver Trust").says("Give the policy a title");
    wizard.type("Title:", "Social Media").says("There is a policy with the short name “weaver-soc");
    workbench.screenshot("new-policy-mistake");
    wizard.type("Short name:", "limit").says("is a word of the policy language");
    wizard.type("Short name:", "a b").says("made of letters, digits and hyphens");
    wizard
        .type("Short name:", "organisation")
        .says("There is a file “organisation.policy” already");
    wizard.type("Short name:", "another").type("Folder:", "weaver/social-media.policy");
    wizard.says("“social-media.policy” is a file, not a folder.");
    wizard.type("Folder:", "");
    assertTrue(wizard.offers("Finish"));
    wizard.choose("Begin with:", "Adoption of another organisation’s policy");
    wizard.choose("Policy to adopt:", "Social Media Policy – weaver-social-media");
    wizard.says("Weaver Trust wrote this policy itself");
    assertFalse(wizard.offers("Finish"));
    wizard.finish("Cancel");
  }

  @Test
  void withoutAProjectTheWizardSaysWhatToDo(Workbench workbench) {
    Dialog wizard = workbench.wizard(NEW_POLICY, "New Policy");
    wizard.says("There is no open project yet");
    assertFalse(wizard.offers("Finish"));
    wizard.finish("Cancel");
  }

  @Test
  @Tag("smoke")
  void theSampleProjectHoldsTheFivePolicies(Workbench workbench) throws Exception {
    Dialog wizard = workbench.wizard(SAMPLE, "New Sample Policies");
    workbench.screenshot("sample-project");
    wizard.finish("Finish");
    IProject project = workbench.existing("sample-policies");
    workbench.opened(project.getFile("weaver/social-media.policy"));
    workbench.problem(project, "numbering-gap");
    assertEquals(List.of(), errors(workbench, project));
    long policies =
        Arrays.stream(project.members())
            .map(each -> project.getFile(each.getName() + "/social-media.policy"))
            .filter(IResource::exists)
            .count();
    assertEquals(6, policies); // five, and the adoption of one of them
  }

  private static Dialog policyWizard(Workbench workbench) {
    Dialog wizard = workbench.wizard(NEW_POLICY, "New Policy");
    return wizard.says("Give the policy a title");
  }

  private static List<String> errors(Workbench workbench, IProject project) throws CoreException {
    return workbench.problems(project).stream()
        .filter(each -> each.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR)
        .map(each -> each.getAttribute(IMarker.MESSAGE, ""))
        .toList();
  }

  private static List<String> codes(Workbench workbench, IProject project) throws CoreException {
    return workbench.problems(project).stream().map(each -> each.getAttribute("code", "")).toList();
  }
}
