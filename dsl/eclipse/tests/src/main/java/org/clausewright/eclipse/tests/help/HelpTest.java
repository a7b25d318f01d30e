package org.clausewright.eclipse.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clausewright.eclipse.tests.workbench.Dialog;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.ShownHelp;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.core.resources.IProject;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InWorkbench
class HelpTest {

  private static final Pattern KEYS = Pattern.compile("<td><strong>([^<]*)</strong></td>");

  @Test
  @Tag("smoke")
  void theContentsLeadToPages() throws Exception {
    IToc contents =
        Arrays.stream(HelpSystem.getTocs())
            .filter(each -> each.getLabel().startsWith("Clausewright"))
            .findFirst()
            .orElseThrow();
    List<String> books = Arrays.stream(contents.getTopics()).map(ITopic::getLabel).toList();
    assertEquals(
        List.of(
            "Your first policy",
            "Settings",
            "Keys and commands",
            "The policy language",
            "Words of the language",
            "Rules of the checker"),
        books);
    List<ITopic> topics = new ArrayList<>();
    collect(contents.getTopics(), topics);
    assertTrue(topics.size() > 100, topics.size() + " topics");
    for (ITopic topic : topics) {
      assertThere(topic.getHref());
    }
  }

  private static void collect(ITopic[] topics, List<ITopic> all) {
    for (ITopic topic : topics) {
      all.add(topic);
      collect(topic.getSubtopics(), all);
    }
  }

  private static void assertThere(String href) throws IOException {
    String[] place = href.split("#");
    String html = HelpPage.at(place[0]).html();
    assertTrue(html.contains("</html>"), href);
    assertTrue(place.length == 1 || html.contains("id=\"" + place[1] + "\""), href);
  }

  @Test
  void theKeysDoSomethingInPolicies(Workbench workbench) throws Exception {
    workbench.policy("policy p \"P\" of o {\n}\n");
    List<String> keys = HelpPage.at("/org.clausewright.eclipse/help/keys.html").all(KEYS);
    assertTrue(keys.size() > 10, keys.toString());
    IBindingService bindings = workbench.window().getService(IBindingService.class);
    for (String each : keys) {
      KeySequence sequence = KeySequence.getInstance(each.replace("Left", "ARROW_LEFT"));
      Ui.until(each, () -> bindings.getPerfectMatch(sequence) != null);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "newProject, New Policy Project, New policy project",
    "newPolicy, New Policy, New policy",
    "sampleProject, New Sample Policies, Sample policies"
  })
  void wizardsAreExplained(String wizard, String title, String topic, Workbench workbench)
      throws Exception {
    Dialog dialog = workbench.wizard("org.clausewright.eclipse." + wizard, title);
    assertShown(topic, field(dialog, Text.class));
    dialog.finish("Cancel");
  }

  @Test
  void preferencesAreExplained(Workbench workbench) throws Exception {
    Dialog dialog =
        workbench.dialog(
            "org.eclipse.ui.window.preferences",
            Map.of("preferencePageId", "org.clausewright.eclipse.preferences"),
            "Preferences");
    Control box =
        Ui.get(
            () ->
                Widgets.first(
                        Button.class,
                        dialog.shell(),
                        each -> Widgets.text(each).startsWith("Show the preview"))
                    .orElseThrow());
    assertShown("How you work", box);
    dialog.finish("Cancel");
  }

  @Test
  void propertiesAreExplained(Workbench workbench) throws Exception {
    IProject project = workbench.policies();
    workbench.open(project.getFile("weaver/social-media.policy"));
    workbench.problem(project, "numbering-gap");
    Dialog dialog = workbench.properties(project).page("Policies");
    assertShown("Style of the house", field(dialog, Table.class));
    dialog.page("Policies", "Rules");
    assertShown("Rules of the checker", field(dialog, Table.class));
    dialog.finish("Cancel");
  }

  @Test
  void thePreviewIsExplained(Workbench workbench) throws Exception {
    workbench.view("org.clausewright.eclipse.preview");
    Browser browser =
        Ui.get(() -> Widgets.all(Browser.class, workbench.window().getShell()).get(0));
    assertShown("Policy preview", browser);
  }

  private static <T extends Control> T field(Dialog dialog, Class<T> type) {
    return Ui.get(() -> Widgets.all(type, dialog.shell()).get(0));
  }

  private static void assertShown(String title, Control control) throws IOException {
    IContext context = ShownHelp.of(control);
    assertEquals(title, ((IContext2) context).getTitle());
    assertFalse(context.getText().isBlank());
    assertTrue(context.getRelatedTopics().length > 0);
    for (IHelpResource topic : context.getRelatedTopics()) {
      assertThere(topic.getHref());
    }
  }
}
