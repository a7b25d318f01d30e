package org.clausewright.eclipse.navigation;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.jspecify.annotations.Nullable;

/** The lines in which a thing is referred to, for the Search view and the margins of editors. */
public final class ReferenceResult extends AbstractTextSearchResult
    implements IFileMatchAdapter, IEditorMatchAdapter {

  private final ReferenceQuery query;

  ReferenceResult(ReferenceQuery query) {
    this.query = query;
  }

  @Override
  public ISearchQuery getQuery() {
    return query;
  }

  @Override
  public String getLabel() {
    int count = getMatchCount();
    return String.format(
        Locale.ROOT, "%s: %d %s", query.id(), count, count == 1 ? "reference" : "references");
  }

  @Override
  public String getTooltip() {
    return getLabel();
  }

  @Override
  public @Nullable ImageDescriptor getImageDescriptor() {
    return null;
  }

  @Override
  public IFileMatchAdapter getFileMatchAdapter() {
    return this;
  }

  @Override
  public IEditorMatchAdapter getEditorMatchAdapter() {
    return this;
  }

  @Override
  public @Nullable IFile getFile(Object element) {
    return element instanceof ReferenceLine line ? line.file() : null;
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
    return Arrays.stream(getElements())
        .filter(element -> file.equals(getFile(element)))
        .flatMap(element -> Arrays.stream(getMatches(element)))
        .toArray(Match[]::new);
  }

  @Override
  public boolean isShownInEditor(Match match, IEditorPart editor) {
    IFile shown = editor.getEditorInput().getAdapter(IFile.class);
    return shown != null && shown.equals(getFile(match.getElement()));
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
    IFile shown = editor.getEditorInput().getAdapter(IFile.class);
    return shown == null ? new Match[0] : computeContainedMatches(result, shown);
  }
}
