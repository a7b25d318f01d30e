package org.clausewright.eclipse.preview;

import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.themes.ITheme;

/** Whether a theme is dark: the words of policies are bright there. */
final class Darkness {

  private static final String PROSE = PolicyPlugin.ID + ".prose";

  private Darkness() {}

  static boolean isOf(ITheme theme) {
    RGB prose = theme.getColorRegistry().getRGB(PROSE);
    return prose != null && prose.red + prose.green + prose.blue > 3 * 128;
  }
}
