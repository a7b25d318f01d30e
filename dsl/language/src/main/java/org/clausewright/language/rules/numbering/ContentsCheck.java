package org.clausewright.language.rules.numbering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.numbering.Sequence.Member;
import org.clausewright.model.Contents;
import org.clausewright.model.Section;
import org.clausewright.model.prose.Prose;

/** Compares one table of contents with the headings after it. */
final class ContentsCheck {

  private static final int COMPARED = 100;

  private final Draft draft;
  private final Contents contents;
  private final List<Section> sections;
  private final Map<Prose, Passage> passages = new IdentityHashMap<>();
  private final Map<Section, Integer> order = new IdentityHashMap<>();
  private final Map<String, Section> byId = new HashMap<>();
  private final Map<String, Section> byWords = new HashMap<>();
  private final Set<Section> listed = Collections.newSetFromMap(new IdentityHashMap<>());

  ContentsCheck(Draft draft, Contents contents) {
    this.draft = draft;
    this.contents = contents;
    this.sections =
        draft
            .policy()
            .blocks()
            .dropWhile(block -> block != contents)
            .filter(Section.class::isInstance)
            .map(Section.class::cast)
            .toList();
    for (Section section : sections) {
      order.put(section, order.size());
      byId.put(section.id(), section);
      byWords.putIfAbsent(heading(section).words(), section);
    }
    draft
        .passages(Passage.Part.CONTENTS_TITLE, Passage.Part.CONTENTS_ENTRY, Passage.Part.HEADING)
        .forEach(each -> passages.put(each.texts().get(0).prose(), each));
  }

  void check(Report report) {
    if (!passages.containsKey(contents.title())) {
      return;
    }
    List<Contents.Entry> lost = new ArrayList<>();
    List<Section> found = new ArrayList<>();
    for (Contents.Entry entry : contents.entries()) {
      Optional<Section> target = target(entry);
      if (target.isPresent()) {
        Optional.ofNullable(passages.get(entry.text()))
            .ifPresent(passage -> new ContentsEntry(passage, target.get()).check(report));
        order(entry, target.get(), found, report);
        found.add(target.get());
        listed.add(target.get());
      } else {
        lost.add(entry);
      }
    }
    lost.stream().limit(COMPARED).forEach(entry -> lost(entry, report));
    unlisted(report);
  }

  private Optional<Section> target(Contents.Entry entry) {
    return entry
        .targetId()
        .map(byId::get)
        .or(() -> Optional.ofNullable(byWords.get(Heading.of(entry.text().words()).words())));
  }

  private void order(Contents.Entry entry, Section section, List<Section> found, Report report) {
    Passage passage = passages.get(entry.text());
    if (!found.isEmpty() && passage != null) {
      Section before = found.get(found.size() - 1);
      if (order.getOrDefault(section, 0) < order.getOrDefault(before, 0)) {
        report.add(
            passage.place(),
            "The contents list “%s” after “%s”, but in the document it comes before it."
                .formatted(section.heading().words(), before.heading().words()),
            "List the headings in the order of the document.");
      }
    }
  }

  private void lost(Contents.Entry entry, Report report) {
    Passage passage = passages.get(entry.text());
    if (passage == null) {
      return;
    }
    Heading words = Heading.of(entry.text().words());
    Optional<Section> meant =
        sections.stream()
            .limit(COMPARED)
            .filter(section -> !listed.contains(section) && words.resembles(heading(section)))
            .findFirst();
    meant.ifPresent(listed::add);
    report.add(
        passage.place(),
        "The contents list “%s”, but there is no such heading.".formatted(entry.text().words()),
        meant
            .map(
                section ->
                    "The heading may be “%s”: use the same words in both places."
                        .formatted(section.heading().words()))
            .orElse("Take the entry away, or restore what it led to."));
  }

  /** Headings beside those that are listed. */
  private void unlisted(Report report) {
    Set<Section> expected = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Sequence sequence : Sequence.of(draft)) {
      List<Section> counted =
          sequence.sections().stream().map(Member::section).flatMap(Optional::stream).toList();
      if (counted.stream().anyMatch(listed::contains)) {
        expected.addAll(counted);
      }
    }
    List<String> missing =
        sections.stream()
            .filter(section -> expected.contains(section) && !listed.contains(section))
            .map(section -> "“" + section.heading().words() + "”")
            .toList();
    if (!missing.isEmpty() && !listed.isEmpty()) {
      report.add(
          passages.get(contents.title()).place(),
          missing.size() == 1
              ? "The contents do not list the heading %s.".formatted(missing.get(0))
              : "The contents do not list %d headings: %s."
                  .formatted(missing.size(), Numeral.list(missing.stream().limit(12).toList())),
          "List all headings of the levels that the contents show.");
    }
  }

  private static Heading heading(Section section) {
    return Heading.of(section.heading().words());
  }
}
