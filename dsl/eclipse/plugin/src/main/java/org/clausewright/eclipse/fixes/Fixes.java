package org.clausewright.eclipse.fixes;

import java.util.List;
import org.clausewright.eclipse.server.Answers;
import org.clausewright.eclipse.server.ProblemMarkers;
import org.clausewright.language.RuleCatalogue;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Finds what can be done about a problem, for the editor and the Problems view. */
public final class Fixes implements IMarkerResolutionGenerator2 {

  @Override
  public boolean hasResolutions(IMarker marker) {
    return RuleCatalogue.find(marker.getAttribute(ProblemMarkers.CODE, "")).isPresent();
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    return ProblemPlace.of(marker)
        .flatMap(place -> Answers.await(place.fixes()))
        .orElse(List.of())
        .stream()
        .map(action -> new Fix(marker, action))
        .toArray(IMarkerResolution[]::new);
  }
}
