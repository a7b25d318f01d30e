package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.Qualification;
import org.clausewright.model.prose.Inline;

/** The places where a clause leaves something to another part of the policy. */
final class Deferrals {

  /**
   * One of them.
   *
   * @param from the clause outside lists
   * @param target id of a section, a clause, a norm or the policy
   * @param toItself whether the words refer to themselves
   */
  record Deferral(Clause from, String target, Place place, boolean toItself) {}

  private static final Pattern DEFERS =
      Pattern.compile(
          "\\b(?:in accordance with|subject to|set out in|set out under|described in|given in"
              + "|defined in|specified in|stated in|contained in|provided in|listed in|pursuant to"
              + "|comply with|follow|see|refer to|as per|under|unless|except as)\\b[^.;:!?]{0,60}$",
          Pattern.CASE_INSENSITIVE);
  private static final int REACH = 90;

  private final Draft draft;
  private final List<Deferral> all = new ArrayList<>();
  private final Map<String, List<String>> sections = new HashMap<>();
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Map<String, String> citations = new HashMap<>();

  private Deferrals(Draft draft) {
    this.draft = draft;
  }

  static Deferrals of(Draft draft) {
    Deferrals deferrals = new Deferrals(draft);
    Set<Clause> own = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    own.addAll(draft.clauses());
    deferrals.blocks(draft.policy().body(), List.of(), own);
    return deferrals;
  }

  List<Deferral> all() {
    return all;
  }

  /** The ids by which others refer to what holds a deferral: of its clause, norms and sections. */
  Set<String> around(Deferral deferral) {
    Set<String> around = new HashSet<>(sections.getOrDefault(deferral.from().id(), List.of()));
    around.addAll(ids.getOrDefault(deferral.from().id(), Set.of()));
    return around;
  }

  /** Whether a deferral is to a clause, or to all of the policy. */
  boolean leadsTo(Deferral deferral, Clause clause) {
    return isWhole(deferral.target())
        || ids.getOrDefault(clause.id(), Set.of()).contains(deferral.target());
  }

  boolean isWhole(String target) {
    return target.equals(draft.policy().id());
  }

  /** How to cite a section, clause or norm. */
  String citation(String target) {
    return citations.getOrDefault(target, target);
  }

  private void blocks(List<Block> body, List<String> around, Set<Clause> own) {
    for (Block block : body) {
      if (block instanceof Section section) {
        List<String> inside = new ArrayList<>(around);
        inside.add(section.id());
        String citation = section.label().citation();
        citations.put(section.id(), citation.isEmpty() ? section.heading().words() : citation);
        blocks(section.body(), inside, own);
      } else if (block instanceof Clause clause && own.contains(clause)) {
        sections.put(clause.id(), around);
        ids.put(clause.id(), new HashSet<>());
        clause(clause, clause);
      }
    }
  }

  private void clause(Clause outer, Clause clause) {
    Set<String> inside = ids.get(outer.id());
    inside.add(clause.id());
    citations.put(clause.id(), clause.label().citation());
    for (Norm norm : clause.norms()) {
      inside.add(norm.id());
      citations.putIfAbsent(norm.id(), clause.label().citation());
      references(outer, clause, norm);
      for (Clause item : norm.items()) {
        clause(outer, item);
      }
    }
  }

  private void references(Clause outer, Clause clause, Norm norm) {
    inline(outer, clause, norm);
    for (Qualification qualification : norm.details().qualifications()) {
      Optional<String> target = qualification.seeId();
      if (target.isPresent() && qualification.kind() != Qualification.Kind.REASON) {
        add(outer, clause, norm, target.get(), draft.text(norm).place());
      }
    }
  }

  private void inline(Clause outer, Clause clause, Norm norm) {
    List<Inline> parts = norm.text().parts();
    if (parts.size() == 1 && parts.get(0) instanceof Inline.Text) {
      return;
    }
    References references = new References();
    references.collect(parts, 0);
    if (references.found().isEmpty()) {
      return;
    }
    PrintedText text = draft.text(norm);
    for (References.Found each : references.found()) {
      String before = text.words().substring(Math.max(0, each.start() - REACH), each.start());
      if (DEFERS.matcher(before).find()) {
        add(outer, clause, norm, each.target(), text.place(each.start(), each.end()));
      }
    }
  }

  private void add(Clause outer, Clause clause, Norm norm, String target, Place place) {
    boolean itself =
        target.equals(norm.id()) || (target.equals(clause.id()) && clause.norms().size() == 1);
    boolean inside = !itself && ids.get(outer.id()).contains(target);
    if (!inside) {
      all.add(new Deferral(outer, target, place, itself));
    }
  }

  /** The cross-references of a text with their places in its words. */
  private static final class References {

    record Found(String target, int start, int end) {}

    private final List<Found> found = new ArrayList<>();

    List<Found> found() {
      return found;
    }

    int collect(List<Inline> parts, int from) {
      int at = from;
      for (Inline part : parts) {
        int end = at + part.words().length();
        if (part instanceof Inline.CrossReference reference) {
          found.add(new Found(reference.targetId(), at, end));
        } else if (part instanceof Inline.Emphasis emphasis) {
          collect(emphasis.parts(), at);
        } else if (part instanceof Inline.Strong strong) {
          collect(strong.parts(), at);
        }
        at = end;
      }
      return at;
    }
  }
}
