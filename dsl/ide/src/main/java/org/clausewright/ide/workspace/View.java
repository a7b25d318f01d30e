package org.clausewright.ide.workspace;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.editing.Snapshot;
import org.clausewright.language.reading.RealPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;

/** All that a request is answered from: the workspace at one moment, by the client's URIs. */
public final class View {

  private final Snapshot snapshot;
  private final Map<Path, OpenDocument> open;

  /**
   * @param open the documents of the snapshot's open files, by real path
   */
  View(Snapshot snapshot, Map<Path, OpenDocument> open) {
    this.snapshot = snapshot;
    this.open = Map.copyOf(open);
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  Map<Path, OpenDocument> open() {
    return open;
  }

  /** A document that can be read as a source, open or not. */
  public Optional<Document> document(String uri) {
    return open.entrySet().stream()
        .filter(each -> each.getValue().uri().equals(uri))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(() -> Uris.path(uri).map(RealPath::of))
        .flatMap(snapshot::analysis)
        .map(this::document);
  }

  private Document document(Analysis analysis) {
    return new Document(this, uri(analysis.text().path()), analysis);
  }

  /**
   * The documents of a collection, one after another, each of which may be analysed only now.
   *
   * @param one of the collection
   * @param text whether a document's text makes it worth while
   */
  public Stream<Document> beside(Document one, Predicate<String> text) {
    return snapshot.beside(one.analysis().text().path(), text).map(this::document);
  }

  /** All documents that are checked, one after another, each of which may be analysed only now. */
  public Stream<Document> all() {
    return snapshot.files().map(snapshot::analysis).flatMap(Optional::stream).map(this::document);
  }

  /** What the client calls a file, by its real path. */
  public String uri(Path file) {
    OpenDocument document = open.get(file);
    return document == null ? Uris.of(snapshot.path(file)) : document.uri();
  }

  /** Where the name of an object is written, in whichever file; empty if it isn't. */
  public Optional<Location> location(EObject target) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(target);
    if (node == null) {
      return Optional.empty();
    }
    ITextRegion name = Analysis.nameRegion(target).orElseGet(node::getTextRegion);
    Lines lines = new Lines(node.getRootNode().getText());
    Path file = Path.of(target.eResource().getURI().toFileString());
    return Optional.of(new Location(uri(file), lines.range(name.getOffset(), name.getLength())));
  }
}
