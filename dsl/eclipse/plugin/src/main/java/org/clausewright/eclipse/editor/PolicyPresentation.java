package org.clausewright.eclipse.editor;

import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.jspecify.annotations.Nullable;

/** Keeps the colours of an editor right while its text or the theme changes. */
public final class PolicyPresentation extends PresentationReconciler {

  private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
  private final IPropertyChangeListener theme = this::colourChanged;
  private @Nullable ITextViewer viewer;

  public PolicyPresentation() {
    Colouring colouring = new Colouring(this::style, this::redrawSoon);
    setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
    setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
  }

  @Override
  public void install(ITextViewer viewer) {
    super.install(viewer);
    this.viewer = viewer;
    themes.addPropertyChangeListener(theme);
  }

  @Override
  public void uninstall() {
    themes.removePropertyChangeListener(theme);
    viewer = null;
    super.uninstall();
  }

  private StyleRange style(Tone tone) {
    ColorRegistry colours = themes.getCurrentTheme().getColorRegistry();
    StyleRange range = new StyleRange(0, 0, colours.get(tone.color()), null, tone.font());
    range.underline = tone == Tone.REFERENCE || tone == Tone.LINK;
    return range;
  }

  private void colourChanged(PropertyChangeEvent event) {
    if (event.getProperty().startsWith(PolicyPlugin.ID)
        || event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME)) {
      redraw();
    }
  }

  private void redrawSoon() {
    PlatformUI.getWorkbench().getDisplay().asyncExec(this::redraw);
  }

  private void redraw() {
    if (viewer != null) {
      viewer.invalidateTextPresentation();
    }
  }
}
