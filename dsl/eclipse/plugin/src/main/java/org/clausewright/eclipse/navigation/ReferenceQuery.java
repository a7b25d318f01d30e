package org.clausewright.eclipse.navigation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.eclipse.server.Regions;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;

/** Looks for what refers to the thing whose id stands at a place. */
final class ReferenceQuery implements ISearchQuery {

  private final ReferenceParams params;
  private final String id;
  private final ReferenceResult result = new ReferenceResult(this);

  ReferenceQuery(OpenFile file, Position position, String id) {
    this.params = new ReferenceParams(file.identifier(), position, new ReferenceContext(false));
    this.id = id;
  }

  String id() {
    return id;
  }

  @Override
  public IStatus run(IProgressMonitor monitor) {
    result.removeAll();
    Optional<List<? extends Location>> answer =
        Answers.<List<? extends Location>>to(
                server -> server.getTextDocumentService().references(params))
            .join();
    Map<String, List<Location>> byFile =
        answer.stream().flatMap(List::stream).collect(Collectors.groupingBy(Location::getUri));
    Stream<Match> matches =
        byFile.values().stream()
            .flatMap(
                found ->
                    Locations.file(found.get(0).getUri()).stream()
                        .flatMap(file -> matches(file, found)));
    result.addMatches(matches.toArray(Match[]::new));
    return Status.OK_STATUS;
  }

  @Override
  public String getLabel() {
    return "References to " + id;
  }

  @Override
  public boolean canRerun() {
    return true;
  }

  @Override
  public boolean canRunInBackground() {
    return true;
  }

  @Override
  public ReferenceResult getSearchResult() {
    return result;
  }

  private static Stream<Match> matches(IFile file, List<Location> found) {
    IDocument text = new Document(text(file, found.get(0).getUri()));
    return found.stream()
        .flatMap(location -> Regions.of(location.getRange(), text).stream())
        .map(place -> match(file, text, place));
  }

  private static Match match(IFile file, IDocument text, IRegion place) {
    try {
      int line = text.getLineOfOffset(place.getOffset());
      IRegion all = text.getLineInformation(line);
      String words = text.get(all.getOffset(), all.getLength()).strip();
      ReferenceLine element = new ReferenceLine(file, line + 1, words);
      return new Match(element, place.getOffset(), place.getLength());
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(IFile file, String uri) {
    Optional<OpenFile> open = PolicyPlugin.session().files().of(uri);
    if (open.isPresent()) {
      return open.get().current();
    }
    try (InputStream stream = file.getContents(true)) {
      return new String(stream.readAllBytes(), file.getCharset());
    } catch (IOException | CoreException e) {
      return ""; // deleted meanwhile
    }
  }
}
