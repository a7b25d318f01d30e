package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Matches;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Passage.Part;
import org.clausewright.language.rules.Place;
import org.clausewright.model.Section;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.norm.Breach;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.organisation.Source;
import org.clausewright.model.organisation.Vocabulary;

/**
 * The documents of the organisation that a policy lists as related, and those that its text uses.
 */
final class RelatedDocuments {

  private static final Matches HEADING =
      new Matches(
          "\\b(?:related|associated|linked|connected|supporting|relevant|other)\\b[^.]{0,40}"
              + "\\b(?:polic(?:y|ies)|documents?|documentation|procedures?)\\b"
              + "|\\blinks? (?:to|with)\\b[^.]{0,40}\\b(?:polic(?:y|ies)|documents?|procedures?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:the|our|(?:the )?(?:school|trust|academy)['’]?s?)? ?", Pattern.CASE_INSENSITIVE);

  private final Draft draft;
  private final Names names;
  private final Map<String, Listed> listed = new LinkedHashMap<>();
  private final Map<String, Listed> complied = new LinkedHashMap<>();
  private final Map<String, Listed> used = new LinkedHashMap<>();
  private final Set<String> called = new LinkedHashSet<>();
  private final Set<String> related = new HashSet<>();
  private boolean headed;

  private RelatedDocuments(Draft draft) {
    this.draft = draft;
    String own = ownName(draft);
    this.names =
        draft
            .glossary()
            .derive(
                List.of(RelatedDocuments.class, own),
                words -> Names.withShortForms(others(words, own)));
  }

  /** What the vocabulary calls the policy; empty if it does not know it. */
  private static String ownName(Draft draft) {
    String title = draft.policy().title();
    return draft
        .glossary()
        .derive(
            List.of("name of the policy", title),
            words ->
                words.sources().stream()
                    .map(Source::name)
                    .filter(title::equalsIgnoreCase)
                    .findFirst()
                    .orElse(""));
  }

  private static List<Source> others(Vocabulary vocabulary, String own) {
    return vocabulary.sources().stream().filter(source -> isDocument(source, own)).toList();
  }

  private static boolean isDocument(Source source, String own) {
    return source.kind() == Source.Kind.DOCUMENT && !source.name().equalsIgnoreCase(own);
  }

  static RelatedDocuments of(Draft draft) {
    return draft.derive(RelatedDocuments.class, RelatedDocuments::read);
  }

  private static RelatedDocuments read(Draft draft) {
    RelatedDocuments documents = new RelatedDocuments(draft);
    boolean next = false;
    for (Passage passage : draft.passages()) {
      Part part = passage.part();
      boolean heads =
          (part == Part.CELL || part == Part.LINE || part == Part.HEADING)
              && HEADING.isIn(passage.text());
      documents.headed |= heads;
      if (part == Part.HEADING) {
        if (heads) {
          documents.related.add(passage.context().section().orElseThrow().id());
        }
      } else if (heads || (next && part == Part.CELL)) {
        named(passage, documents.names.in(passage)).forEach(each -> put(documents.listed, each));
      } else {
        documents.passage(passage);
      }
      next = heads && part == Part.CELL;
    }
    documents.facts();
    return documents;
  }

  /** The documents of the list of related policies, with their places; empty if there is none. */
  Map<String, Listed> listed() {
    return listed;
  }

  /**
   * The documents that are related by the list or, without one, by a section about keeping to
   * related policies.
   */
  Set<String> related() {
    return listed.isEmpty() ? complied.keySet() : listed.keySet();
  }

  /** Whether the policy says anywhere which policies are related. */
  boolean isSaid() {
    return headed || !listed.isEmpty();
  }

  /** The documents that the text uses outside the list, with their first places. */
  Map<String, Listed> used() {
    if (!listed.isEmpty()) {
      Map<String, Listed> all = new LinkedHashMap<>(complied);
      used.forEach(all::putIfAbsent);
      return all;
    }
    return used;
  }

  /** Whether the text uses a document outside the list, also by a shortened name. */
  boolean isUsed(String id) {
    return used().containsKey(id) || called.contains(id);
  }

  private boolean isDocument(Source source) {
    return isDocument(source, draft.policy().title());
  }

  private void passage(Passage passage) {
    List<Names.Mention> mentions = names.in(passage);
    List<Listed> found = documents(passage, mentions);
    if (mentions.isEmpty() && found.isEmpty()) {
      return;
    }
    boolean inSection = isRelated(passage.context().sections());
    if (inSection && isList(passage, mentions)) {
      found.forEach(each -> put(listed, each));
    } else if (passage.part().isText()) {
      found.forEach(each -> put(inSection ? complied : used, each));
      mentions.forEach(mention -> called.add(mention.source().id()));
    }
  }

  private boolean isRelated(List<Section> sections) {
    for (Section section : sections) {
      if (related.contains(section.id())) {
        return true;
      }
    }
    return false;
  }

  /** A paragraph that begins with a document's name lists it. */
  private static boolean isList(Passage passage, List<Names.Mention> mentions) {
    return !mentions.isEmpty()
        && OPENING.matcher(passage.words().substring(0, mentions.get(0).start())).matches();
  }

  private List<Listed> documents(Passage passage, List<Names.Mention> mentions) {
    List<Listed> found = named(passage, mentions);
    for (Norm norm : passage.context().norms()) {
      for (Source source : norm.details().cites()) {
        cited(passage, norm, source, found);
      }
      Optional<Breach> breach = norm.details().breach();
      if (breach.isPresent() && breach.get().under().isPresent()) {
        cited(passage, norm, breach.get().under().get(), found);
      }
    }
    return found;
  }

  private void cited(Passage passage, Norm norm, Source source, List<Listed> found) {
    if (isDocument(source) && !has(found, source)) {
      found.add(new Listed(source, () -> place(passage, norm, source)));
    }
  }

  private static boolean has(List<Listed> documents, Source source) {
    for (Listed each : documents) {
      if (each.source().id().equals(source.id())) {
        return true;
      }
    }
    return false;
  }

  private static List<Listed> named(Passage passage, List<Names.Mention> mentions) {
    List<Listed> named = new ArrayList<>();
    for (Names.Mention each : mentions) {
      if (each.capitals()) {
        named.add(new Listed(each.source(), () -> passage.place(each.start(), each.end())));
      }
    }
    return named;
  }

  private Place place(Passage passage, Norm norm, Source source) {
    if (!passage.part().isText()) {
      return passage.place();
    }
    return Names.find(source, passage.words())
        .map(each -> passage.place(each.start(), each.end()))
        .orElseGet(() -> draft.text(norm).place());
  }

  private void facts() {
    for (Fact.Related fact : draft.policy().facts(Fact.Related.class)) {
      fact.sources().stream()
          .filter(this::isDocument)
          .forEach(source -> put(listed, new Listed(source, () -> draft.place(fact))));
    }
  }

  private static void put(Map<String, Listed> documents, Listed document) {
    documents.putIfAbsent(document.source().id(), document);
  }
}
