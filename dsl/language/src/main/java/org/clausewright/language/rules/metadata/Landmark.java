package org.clausewright.language.rules.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;

/**
 * A decision or version from whose date the next review is counted.
 *
 * @param what for example “approval”
 */
record Landmark(PartialDate date, String what, Place place) {

  static final Comparator<Landmark> ORDER =
      Comparator.comparing(landmark -> landmark.date.lastDay());

  /**
   * The last decision, and the last version. A decision for all schools goes before those of single
   * schools, which may decide late.
   */
  static List<Landmark> last(Draft draft) {
    List<Landmark> general = new ArrayList<>();
    List<Landmark> single = new ArrayList<>();
    for (Fact.Decision decision : FrontMatter.effective(draft, Fact.Decision.class)) {
      String what =
          switch (decision.kind()) {
            case APPROVED -> "approval";
            case ADOPTED -> "adoption";
            case REVIEWED -> "review";
          };
      List<Landmark> dates = decision.school().isPresent() ? single : general;
      decision.on().ifPresent(on -> dates.add(new Landmark(on, what, draft.place(decision))));
    }
    List<Landmark> versions = new ArrayList<>();
    for (Fact.Version version : FrontMatter.effective(draft, Fact.Version.class)) {
      version
          .dated()
          .ifPresent(on -> versions.add(new Landmark(on, "version", draft.place(version))));
    }
    List<Landmark> decisions = general.isEmpty() ? single : general;
    return Stream.of(decisions, versions)
        .flatMap(dates -> dates.stream().max(ORDER).stream())
        .toList();
  }
}
