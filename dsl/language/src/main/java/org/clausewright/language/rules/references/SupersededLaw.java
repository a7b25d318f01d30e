package org.clausewright.language.rules.references;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Span;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormDetails;
import org.clausewright.model.organisation.Source;

/** Law or guidance is named that something newer has replaced. */
public final class SupersededLaw implements Rule {

  private static final Pattern HISTORY =
      Pattern.compile(
          "\\b(?:replac|repeal|revok|supersed|former|previous|consolidat|preced|withdrawn)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(Draft draft, Report report) {
    Superseded superseded = Superseded.of(draft);
    LawTable laws = LawTable.of(draft);
    Names names = Names.of(draft, SupersededLaw.class, SupersededLaw::isNamed);
    Map<String, Outdated> found = new LinkedHashMap<>();
    for (Passage passage : draft.passages()) {
      laws(passage, laws, superseded, found);
      names(passage, names, superseded, found);
    }
    for (Policy.Placed placed : draft.norms()) {
      NormDetails details = placed.norm().details();
      for (Source source : details.cites()) {
        cited(source, placed.norm(), draft, superseded, found);
      }
      if (details.breach().isPresent() && details.breach().get().under().isPresent()) {
        cited(details.breach().get().under().get(), placed.norm(), draft, superseded, found);
      }
    }
    found.values().forEach(outdated -> outdated.report(report));
  }

  private static void cited(
      Source source, Norm norm, Draft draft, Superseded superseded, Map<String, Outdated> found) {
    Optional<Outdated> outdated = superseded.cited(source);
    if (outdated.isPresent()) {
      found.putIfAbsent(outdated.get().key(), outdated.get().at(draft.text(norm).place()));
    }
  }

  private static boolean isNamed(Source source) {
    return Superseded.isPublished(source) && !LawTable.hasYear(source);
  }

  private static void laws(
      Passage passage, LawTable laws, Superseded superseded, Map<String, Outdated> found) {
    for (Citation citation : laws.in(passage)) {
      Optional<Outdated> outdated = laws.source(citation).flatMap(superseded::ended);
      if (outdated.isPresent() && !isHistory(passage, citation.start())) {
        int end = citation.end(passage.words());
        Place place =
            citation.single()
                ? passage.place(citation.start(), end)
                : passage.place(citation.year().start(), citation.year().end());
        collect(outdated.get(), place, citation.single(), found);
      }
    }
  }

  private static void names(
      Passage passage, Names names, Superseded superseded, Map<String, Outdated> found) {
    List<Names.Mention> mentions = names.in(passage);
    if (mentions.isEmpty()) {
      return;
    }
    List<Token> tokens = Token.of(passage.text());
    for (Names.Mention mention : mentions) {
      Optional<Outdated> ended = superseded.ended(mention.source());
      if (ended.isPresent() && !isHistory(passage, mention.start())) {
        collect(ended.get(), passage.place(mention.start(), mention.end()), true, found);
      }
      Optional<Edition> edition = Edition.after(tokens, mention.next());
      Optional<Outdated> older = edition.flatMap(each -> superseded.older(mention.source(), each));
      if (older.isPresent() && !isHistory(passage, mention.start())) {
        Span span = edition.orElseThrow().span().orElseThrow();
        collect(older.get(), passage.place(span), true, found);
      }
    }
  }

  private static void collect(
      Outdated outdated, Place place, boolean replaceable, Map<String, Outdated> found) {
    Outdated known = found.computeIfAbsent(outdated.key(), key -> outdated);
    known.at(place);
    if (replaceable) {
      known.replaceAt(place);
    }
  }

  /** Whether the sentence tells what was, as in “which replaced the Data Protection Act 1998”. */
  private static boolean isHistory(Passage passage, int at) {
    return HISTORY.matcher(Surroundings.sentence(passage, at)).find();
  }
}
