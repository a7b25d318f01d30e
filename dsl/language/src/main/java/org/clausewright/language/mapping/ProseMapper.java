package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.ProsePart;
import org.clausewright.language.policy.Referable;
import org.clausewright.language.policy.Reference;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.Term;
import org.clausewright.language.policy.TermReference;
import org.clausewright.language.policy.Words;
import org.clausewright.language.prose.InlineParser;
import org.clausewright.language.prose.ProseText;
import org.clausewright.model.Label;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Prose with its references resolved: a reference without words of its own prints its target's
 * number, and one that leads nowhere prints none.
 */
final class ProseMapper {

  private final Map<Target, String> ids;
  private final Map<Target, Label> labels;
  private final Origins origins;

  ProseMapper(Map<Target, String> ids, Map<Target, Label> labels, Origins origins) {
    this.ids = ids;
    this.labels = labels;
    this.origins = origins;
  }

  Prose map(org.clausewright.language.policy.@Nullable Prose prose) {
    if (prose == null) {
      return Prose.EMPTY;
    }
    if (prose.getParts().size() == 1 && prose.getParts().get(0) instanceof Words words) {
      return origins.add(InlineParser.parse(words(words), List.of()), prose);
    }
    StringBuilder text = new StringBuilder();
    List<Inline> references = new ArrayList<>();
    for (ProsePart part : prose.getParts()) {
      if (part instanceof Words words) {
        text.append(words(words));
      } else {
        text.append(InlineParser.PLACEHOLDER);
        references.add(
            part instanceof Reference reference ? reference(reference) : use((TermReference) part));
      }
    }
    return origins.add(InlineParser.parse(text.toString(), references), prose);
  }

  List<Prose> map(List<org.clausewright.language.policy.Prose> texts) {
    List<Prose> mapped = new ArrayList<>(texts.size());
    for (org.clausewright.language.policy.Prose text : texts) {
      mapped.add(map(text));
    }
    return mapped;
  }

  String id(Target target) {
    return ids.getOrDefault(target, String.valueOf(target.getName()));
  }

  private static String words(Words words) {
    return words.getText().replace(InlineParser.PLACEHOLDER, '\uFFFD');
  }

  private Inline reference(Reference reference) {
    Referable referable = reference.getTarget();
    if (referable instanceof Target target) {
      String words = reference.getWords() == null ? number(target) : words(reference.getWords());
      return new Inline.CrossReference(id(target), words);
    } else if (isUnresolved(referable)) {
      return new Inline.Text(reference.getWords() == null ? "" : words(reference.getWords()));
    }
    Definition definition = (Definition) referable;
    String title =
        definition instanceof PolicyDefinition policy ? policy.getTitle() : definition.getName();
    String words = reference.getWords() == null ? title : words(reference.getWords());
    return new Inline.CrossReference(definition.getName(), words);
  }

  private String number(Target target) {
    Label label = labels.get(target);
    if (label == null || (label.printed().isEmpty() && target instanceof Section)) {
      return target instanceof Section section ? map(section.getHeading()).words() : id(target);
    }
    return label.citation();
  }

  private static Inline use(TermReference reference) {
    Term term = reference.getTerm();
    if (isUnresolved(term)) {
      return new Inline.Text(reference.getWords() == null ? "" : words(reference.getWords()));
    }
    String words =
        reference.getWords() == null ? NormMapper.termWords(term) : words(reference.getWords());
    return new Inline.TermUse(term.getName(), words);
  }

  private static boolean isUnresolved(@Nullable EObject target) {
    return target == null || target.eIsProxy();
  }

  private static String words(String written) {
    return ProseText.unescaped(ProseText.folded(written)).strip();
  }
}
