package org.clausewright.eclipse.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.Inquiry;
import org.clausewright.eclipse.server.OpenFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

/** Keeps what can be folded in one editor; what is folded stays so while somebody types. */
final class Folding implements IProjectionListener {

  private final ProjectionViewer viewer;
  private final Inquiry<List<FoldingRange>> inquiry;

  Folding(ProjectionViewer viewer) {
    this.viewer = viewer;
    this.inquiry = new Inquiry<>(viewer, Folding::ask, this::show);
  }

  void open() {
    viewer.addProjectionListener(this);
    inquiry.open();
  }

  void close() {
    viewer.removeProjectionListener(this);
    inquiry.close();
  }

  @Override
  public void projectionEnabled() {
    inquiry.again();
  }

  @Override
  public void projectionDisabled() {}

  private static CompletableFuture<Optional<List<FoldingRange>>> ask(OpenFile file) {
    FoldingRangeRequestParams params = new FoldingRangeRequestParams(file.identifier());
    return Answers.to(server -> server.getTextDocumentService().foldingRange(params));
  }

  private void show(Optional<List<FoldingRange>> answer) {
    ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
    if (model == null || answer.isEmpty()) {
      return;
    }
    Set<Position> wanted = new HashSet<>();
    for (FoldingRange range : answer.get()) {
      position(range, viewer.getDocument()).ifPresent(wanted::add);
    }
    List<Annotation> gone = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      if (!wanted.remove(model.getPosition(annotation))) {
        gone.add(annotation);
      }
    }
    Map<Annotation, Position> added = new HashMap<>();
    wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
    if (!gone.isEmpty() || !added.isEmpty()) {
      model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
    }
  }

  /** Whole lines, as the viewer hides them. */
  private static Optional<Position> position(FoldingRange range, IDocument document) {
    try {
      int start = document.getLineOffset(range.getStartLine());
      int last = range.getEndLine();
      int end = document.getLineOffset(last) + document.getLineLength(last);
      return Optional.of(new Position(start, end - start));
    } catch (BadLocationException e) {
      return Optional.empty();
    }
  }
}
