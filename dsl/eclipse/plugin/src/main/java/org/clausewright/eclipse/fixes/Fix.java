package org.clausewright.eclipse.fixes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.clausewright.eclipse.Icons;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.FileEdits;
import org.clausewright.eclipse.server.ProblemMarkers;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jspecify.annotations.Nullable;

/** One thing that can be done about a problem, and about others of its kind. */
final class Fix extends WorkbenchMarkerResolution {

  private final IMarker marker;
  private final CodeAction action;

  Fix(IMarker marker, CodeAction action) {
    this.marker = marker;
    this.action = action;
  }

  @Override
  public String getLabel() {
    return action.getTitle();
  }

  @Override
  public @Nullable String getDescription() {
    return marker.getAttribute(IMarker.MESSAGE, null);
  }

  @Override
  public @Nullable Image getImage() {
    return Icons.of("fix");
  }

  /** The editor's hover calls this in a thread of its own. */
  @Override
  public void run(IMarker ignored) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .syncExec(() -> Change.make(FileEdits.of(action.getEdit())));
  }

  /** Makes all changes at once; one that contradicts another is left out. */
  @Override
  public void run(IMarker[] markers, IProgressMonitor monitor) {
    if (markers.length == 1 && markers[0].equals(marker)) {
      run(marker);
      return;
    }
    List<CompletableFuture<List<CodeAction>>> asked = ask(Arrays.asList(markers));
    List<FileEdits> edits = new ArrayList<>();
    for (CompletableFuture<List<CodeAction>> answer : asked) {
      Answers.await(answer).orElse(List.of()).stream()
          .filter(this::isSame)
          .findFirst()
          .ifPresent(fix -> edits.addAll(FileEdits.of(fix.getEdit())));
    }
    Change.makeAll(getLabel(), edits);
  }

  @Override
  public IMarker[] findOtherMarkers(IMarker[] markers) {
    String code = marker.getAttribute(ProblemMarkers.CODE, "");
    List<IMarker> alike =
        Arrays.stream(markers)
            .filter(other -> !other.equals(marker))
            .filter(other -> code.equals(other.getAttribute(ProblemMarkers.CODE, "")))
            .toList();
    List<CompletableFuture<List<CodeAction>>> asked = ask(alike);
    List<IMarker> fixable = new ArrayList<>();
    for (int i = 0; i < alike.size(); i++) {
      if (Answers.await(asked.get(i)).orElse(List.of()).stream().anyMatch(this::isSame)) {
        fixable.add(alike.get(i));
      }
    }
    return fixable.toArray(IMarker[]::new);
  }

  private static List<CompletableFuture<List<CodeAction>>> ask(List<IMarker> markers) {
    return markers.stream()
        .map(ProblemPlace::of)
        .map(
            place ->
                place.map(ProblemPlace::fixes).orElse(CompletableFuture.completedFuture(List.of())))
        .toList();
  }

  private boolean isSame(CodeAction other) {
    return action.getTitle().equals(other.getTitle());
  }
}
