package org.clausewright.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.editing.Snapshot;
import org.clausewright.language.reading.RealPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
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
   * The documents of a collection, one after another, each of which may be analysed only now. Those
   * that are not open have no records.
   *
   * @param one of the collection
   * @param text whether a document's text makes it worth while
   */
  public Stream<Document> beside(Document one, Predicate<String> text) {
    return snapshot.beside(one.file(), text).map(this::document);
  }

  /**
   * Works on the documents of a collection, side by side. Those that are not open have no records.
   *
   * @param one of the collection
   * @param text whether a document's text makes it worth while
   * @return what came of the work, in the order of the files
   */
  public <R> List<R> beside(Document one, Predicate<String> text, Function<Document, R> work) {
    return snapshot.beside(one.file(), text, analysis -> work.apply(document(analysis)));
  }

  /** As above, for all documents that are checked. */
  public <R> List<R> everywhere(Predicate<String> text, Function<Document, R> work) {
    return snapshot.everywhere(text, analysis -> work.apply(document(analysis)));
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

  /** The version of a file's text as the client counts them; empty if it isn't open. */
  public Optional<Integer> version(Path file) {
    return Optional.ofNullable(open.get(file)).map(OpenDocument::version);
  }

  /** A document as the client has it open; without a version if it hasn't. */
  public VersionedTextDocumentIdentifier versioned(String uri) {
    Integer version =
        open.values().stream()
            .filter(each -> each.uri().equals(uri))
            .map(OpenDocument::version)
            .findFirst()
            .orElse(null);
    return new VersionedTextDocumentIdentifier(uri, version);
  }

  /** The document that an object is in; empty if it is in none that can be read as a source. */
  public Optional<Document> document(EObject object) {
    return snapshot.analysis(file(object)).map(this::document);
  }

  private static Path file(EObject object) {
    return Path.of(object.eResource().getURI().toFileString());
  }

  /** Where the name of an object is written, in whichever file; empty if it isn't. */
  public Optional<Location> location(EObject target) {
    return link(target)
        .map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange()));
  }

  /** Where an object and its name are written, in whichever file; empty if it isn't. */
  public Optional<LocationLink> link(EObject target) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(target);
    if (node == null) {
      return Optional.empty();
    }
    ITextRegion whole = node.getTextRegion();
    ITextRegion name = Analysis.nameRegion(target).orElse(whole);
    Lines lines = new Lines(node.getRootNode().getText());
    return Optional.of(
        new LocationLink(
            uri(file(target)),
            lines.range(whole.getOffset(), whole.getLength()),
            lines.range(name.getOffset(), name.getLength())));
  }
}
