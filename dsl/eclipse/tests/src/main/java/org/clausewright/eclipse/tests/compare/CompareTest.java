package org.clausewright.eclipse.tests.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.HistoryItem;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InWorkbench
class CompareTest {

  private static final String OLD =
      """
      policy p "Social Media Policy" of t {
          title "Social Media Policy"
          line "Version 1" records version "1"
          section use "Personal use" {
              permission breaks of staff "Staff may use social media during breaks."
              prohibition address of staff "Staff must not use their work address."
              obligation settings of staff "Staff must check their settings."
          }
          section contact "Contact" {
              prohibition pupils of staff "Staff must not befriend pupils:" {
                  item pages "on their pages;"
                  item groups "in groups."
              }
              recommendation parents of staff "Staff should not befriend parents."
          }
          section pictures "Pictures" {
              statement consent "Pictures need consent."
          }
      }
      """;

  private static final String NEW =
      """
      policy p "Social Media Policy" of t {
          title "Social Media Policy"
          line "Version 2" records version "2"
          section aim "Aim" {
              statement protect "This policy protects pupils."
          }
          section contact "Contact" {
              prohibition pupils of staff "Staff must not befriend pupils:" {
                  item pages "on their own pages;"
                  item groups "in groups."
              }
              prohibition address of staff "Staff must not use their work address."
          }
          section use "Personal   use" {
              permission breaks of staff
                      "Staff may use social media during breaks."
              obligation settings of staff "Staff must check their settings."
          }
          section images "Pictures" {
              statement consent "Pictures need consent."
          }
      }
      """;

  @Test
  @Tag("smoke")
  void twoVersionsAreComparedByClause(Workbench workbench) throws Exception {
    IProject project = workbench.project("versions");
    IFile left = workbench.write(project.getFile("new.policy"), NEW);
    IFile right = workbench.write(project.getFile("old.policy"), OLD);
    workbench.compare(left, right);
    Tree tree = structure();
    List<String> expected =
        List.of(
            "Social Media Policy",
            "  Version 2 (changed)",
            "  1. Aim (added)",
            "  2. Contact (moved)",
            "    2.1 Staff must not befriend pupils:",
            "      (a) on their own pages; (changed)",
            "    2.2 Staff should not befriend parents. (removed)",
            "    2.2 Staff must not use their work address. (moved, was 1.2)",
            "  3. Personal use (was 1.)",
            "  4. Pictures (changed, was 3.)");
    assertEquals(expected, shown(tree));
    workbench.screenshot("compare");
  }

  /** 4.32 logs errors of its own when it shows parts of texts (eclipse.platform issue 1542). */
  @Test
  @Tag("smoke")
  @Tag("not-4.32")
  void theWordsOfAnItemAreShownBesideEachOther(Workbench workbench) throws Exception {
    IProject project = workbench.project("versions");
    IFile left = workbench.write(project.getFile("new.policy"), NEW);
    IFile right = workbench.write(project.getFile("old.policy"), OLD);
    workbench.compare(left, right);
    Tree tree = structure();
    assertTrue(shown(tree).contains("      (a) on their own pages; (changed)"));
    Ui.run(() -> open(tree, "on their own pages; (changed)"));
    Ui.until("the words of the item", () -> texts().contains("item pages \"on their own pages;\""));
    workbench.screenshot("compare-item");
  }

  @Test
  void aVersionWithErrorsIsComparedAsFarAsItIsUnderstood(Workbench workbench) throws Exception {
    IProject project = workbench.project("versions");
    String broken =
        OLD.replace("befriend pupils:", "befriend any pupils:").replace("of t {", "of {");
    IFile left = workbench.write(project.getFile("new.policy"), broken);
    IFile right = workbench.write(project.getFile("old.policy"), OLD);
    workbench.compare(left, right);
    assertTrue(
        shown(structure()).contains("    2.1 Staff must not befriend any pupils: (changed)"),
        () -> String.join("\n", shown(structure())));
  }

  @Test
  void anEarlierVersionFromTheLocalHistory(Workbench workbench) throws Exception {
    IFile weaver = workbench.policies().getFile("weaver/social-media.policy");
    String text = workbench.read(weaver);
    workbench.write(weaver, text.replace("Exceed 30 minutes", "Exceed 20 minutes"));
    CompareConfiguration configuration = new CompareConfiguration();
    CompareEditorInput history =
        new CompareEditorInput(configuration) {
          @Override
          protected Object prepareInput(IProgressMonitor monitor) {
            try {
              ITypedElement now = new ResourceNode(weaver);
              return new DiffNode(now, new HistoryItem(now, weaver.getHistory(monitor)[0]));
            } catch (CoreException e) {
              throw new IllegalStateException(e);
            }
          }
        };
    Ui.run(() -> CompareUI.openCompareEditor(history));
    List<String> lines = shown(structure());
    assertEquals(4, lines.size(), lines::toString);
    assertTrue(lines.get(3).endsWith("Exceed 20 minutes per day; (changed)"), lines::toString);
    workbench.screenshot("compare-history");
  }

  private static Tree structure() {
    Ui.until("the structure", () -> tree().filter(tree -> tree.getItemCount() > 0).count() == 1);
    return Ui.get(() -> tree().findFirst().orElseThrow());
  }

  private static Stream<Tree> tree() {
    return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
        .flatMap(shell -> Widgets.all(Tree.class, shell).stream())
        .filter(
            tree -> "Sections and Clauses".equals(tree.getData(CompareUI.COMPARE_VIEWER_TITLE)));
  }

  private static String texts() {
    StringBuilder texts = new StringBuilder();
    Widgets.anywhere(StyledText.class, text -> texts.append(text.getText()).length() < 0);
    return texts.toString();
  }

  private static List<String> shown(Tree tree) {
    return Ui.get(() -> lines(tree.getItems(), "").toList());
  }

  private static Stream<String> lines(TreeItem[] items, String indent) {
    return Stream.of(items)
        .flatMap(
            item ->
                Stream.concat(
                    Stream.of(indent + item.getText()),
                    lines(expanded(item).getItems(), indent + "  ")));
  }

  private static TreeItem expanded(TreeItem item) {
    Event event = new Event();
    event.item = item;
    item.getParent().notifyListeners(SWT.Expand, event);
    item.setExpanded(true);
    return item;
  }

  private static void open(Tree tree, String label) {
    TreeItem item =
        Widgets.first(TreeItem.class, tree, each -> each.getText().contains(label)).orElseThrow();
    tree.setSelection(item);
    Event event = new Event();
    event.item = item;
    tree.notifyListeners(SWT.Selection, event);
    tree.notifyListeners(SWT.DefaultSelection, event);
  }
}
