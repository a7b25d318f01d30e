package org.clausewright.eclipse.tests.editor;

import org.clausewright.eclipse.tests.workbench.Editor;
import org.clausewright.eclipse.tests.workbench.InWorkbench;
import org.clausewright.eclipse.tests.workbench.Ui;
import org.clausewright.eclipse.tests.workbench.Widgets;
import org.clausewright.eclipse.tests.workbench.Workbench;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.jupiter.api.Test;

@InWorkbench
class IconTest {

  private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
  private static final RGB NUMBER_IN_ICON = new RGB(0x8b, 0x2a, 0x7d);

  @Test
  void theProjectExplorerShowsPoliciesWithTheirIcon(Workbench workbench) throws Exception {
    Editor editor = workbench.policy("trust t \"T\"\n");
    ISetSelectionTarget explorer = (ISetSelectionTarget) workbench.view(EXPLORER);
    Ui.run(() -> explorer.selectReveal(new StructuredSelection(editor.file())));
    Ui.until(
        "the icon of policies",
        () ->
            Widgets.first(
                    TreeItem.class,
                    workbench.window().getShell(),
                    item -> Widgets.text(item).equals("trial.policy") && isPolicyIcon(item))
                .isPresent());
    workbench.screenshot("icon");
  }

  private static boolean isPolicyIcon(TreeItem item) {
    if (item.getImage() == null) {
      return false;
    }
    ImageData data = item.getImage().getImageData();
    return data.palette.getRGB(data.getPixel(5, 7)).equals(NUMBER_IN_ICON);
  }
}
