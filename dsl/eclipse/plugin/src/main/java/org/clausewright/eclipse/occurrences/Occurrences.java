package org.clausewright.eclipse.occurrences;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.Inquiry;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.eclipse.server.Regions;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.swt.custom.StyledText;

/** Keeps the marks in one editor; the button of the Generic Editor turns them on and off. */
final class Occurrences {

  private static final String TYPE = PolicyPlugin.ID + ".occurrence";
  private static final String NODE = "org.eclipse.ui.genericeditor";
  private static final String TOGGLE = "org.eclipse.ui.genericeditor.togglehighlight";

  private final ISourceViewer viewer;
  private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
  private final Inquiry<List<? extends DocumentHighlight>> inquiry;
  private final ISelectionChangedListener cursor;
  private final IPreferenceChangeListener toggle;
  private Collection<Annotation> marks = List.of();

  Occurrences(ISourceViewer viewer) {
    this.viewer = viewer;
    this.inquiry = new Inquiry<>(viewer, this::ask, this::show);
    this.cursor = event -> inquiry.again();
    this.toggle = event -> changed(event.getKey());
  }

  void open() {
    positions().addPostSelectionChangedListener(cursor);
    preferences.addPreferenceChangeListener(toggle);
    inquiry.open();
  }

  void close() {
    positions().removePostSelectionChangedListener(cursor);
    preferences.removePreferenceChangeListener(toggle);
    inquiry.close();
  }

  private CompletableFuture<Optional<List<? extends DocumentHighlight>>> ask(OpenFile file) {
    StyledText widget = viewer.getTextWidget();
    if (widget == null || !preferences.getBoolean(TOGGLE, true)) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return Regions.position(viewer.getSelectedRange().x, file.document())
        .map(place -> new DocumentHighlightParams(file.identifier(), place))
        .map(
            params ->
                Answers.<List<? extends DocumentHighlight>>to(
                    server -> server.getTextDocumentService().documentHighlight(params)))
        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
  }

  private void show(Optional<List<? extends DocumentHighlight>> answer) {
    Map<Annotation, Position> wanted = new HashMap<>();
    for (DocumentHighlight highlight : answer.orElse(List.of())) {
      Regions.of(highlight.getRange(), viewer.getDocument())
          .ifPresent(
              region ->
                  wanted.put(
                      new Annotation(TYPE, false, "Occurrence"),
                      new Position(region.getOffset(), region.getLength())));
    }
    if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model
        && !(marks.isEmpty() && wanted.isEmpty())) {
      model.replaceAnnotations(marks.toArray(Annotation[]::new), wanted);
      marks = wanted.keySet();
    }
  }

  private void changed(String preference) {
    StyledText widget = viewer.getTextWidget();
    if (preference.equals(TOGGLE) && widget != null && !widget.isDisposed()) {
      widget.getDisplay().asyncExec(inquiry::again);
    }
  }

  private IPostSelectionProvider positions() {
    return (IPostSelectionProvider) viewer.getSelectionProvider();
  }
}
