package org.clausewright.language.checking;

import java.util.List;
import java.util.stream.Collectors;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Breach;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Limit;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Prose;
import org.clausewright.language.policy.ProsePart;
import org.clausewright.language.policy.Qualification;
import org.clausewright.language.policy.Reference;
import org.clausewright.language.policy.Strength;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.TermReference;
import org.clausewright.language.policy.Wording;
import org.clausewright.language.policy.Words;
import org.clausewright.language.prose.ProseText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Words that an annotation quotes have to stand in the norm that it annotates. */
final class QuotationCheck {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private final Findings findings;

  QuotationCheck(Findings findings) {
    this.findings = findings;
  }

  void check(Norm norm) {
    if (quotes(norm.getAnnotations())) {
      String words = words(norm);
      norm.getAnnotations().forEach(annotation -> check(annotation, words));
    }
  }

  void check(Clause clause) {
    if (quotes(clause.getAnnotations())) {
      String words =
          clause.getNorms().stream().map(QuotationCheck::words).collect(Collectors.joining(" "));
      clause.getAnnotations().forEach(annotation -> check(annotation, words));
    }
  }

  private static boolean quotes(List<Annotation> annotations) {
    for (Annotation each : annotations) {
      if (each instanceof Qualification
          || each instanceof Limit
          || each instanceof Strength
          || each instanceof Wording
          || each instanceof Breach) {
        return true;
      }
    }
    return false;
  }

  private void check(Annotation annotation, String words) {
    if (annotation instanceof Qualification) {
      check(annotation, MODEL.getQualification_Words(), words);
    } else if (annotation instanceof Limit) {
      check(annotation, MODEL.getLimit_Words(), words);
    } else if (annotation instanceof Strength) {
      check(annotation, MODEL.getStrength_Words(), words);
    } else if (annotation instanceof Wording) {
      check(annotation, MODEL.getWording_Words(), words);
    } else if (annotation instanceof Breach) {
      check(annotation, MODEL.getBreach_Measure(), words);
    }
  }

  private void check(EObject annotation, EAttribute attribute, String words) {
    if (annotation.eGet(attribute) instanceof String quoted && !words.contains(plain(quoted))) {
      findings.error(
          annotation,
          attribute,
          "quotation-not-in-text",
          "“" + quoted + "” does not stand in the words of this norm.",
          "Quote the norm's own words exactly, or correct the words.");
    }
  }

  /** The norm's words with its items and tail, without emphasis marks. */
  private static String words(Norm norm) {
    StringBuilder words = new StringBuilder(words(norm.getText()));
    for (Target item : norm.getItems()) {
      if (item instanceof Norm single) {
        words.append(' ').append(words(single));
      } else if (item instanceof Clause several) {
        several.getNorms().forEach(each -> words.append(' ').append(words(each)));
      }
    }
    if (norm.getTail() != null) {
      words.append(' ').append(words(norm.getTail().getText()));
    }
    return words.toString();
  }

  private static String words(Prose prose) {
    if (prose == null) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    prose.getParts().forEach(part -> words.append(words(part)));
    return plain(ProseText.unescaped(words.toString()));
  }

  private static String words(ProsePart part) {
    if (part instanceof Words plain) {
      return plain.getText();
    } else if (part instanceof Reference reference) {
      return reference.getWords() == null ? "" : reference.getWords();
    }
    TermReference use = (TermReference) part;
    if (use.getWords() != null) {
      return use.getWords();
    }
    return use.getTerm() == null || use.getTerm().getWords() == null
        ? ""
        : use.getTerm().getWords();
  }

  private static String plain(String text) {
    return ProseText.folded(text.replace("*", "")).strip();
  }
}
