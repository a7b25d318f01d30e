package org.clausewright.language.checking;

import java.util.List;
import java.util.stream.Collectors;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Prose;
import org.clausewright.language.policy.ProsePart;
import org.clausewright.language.policy.Reference;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.TermReference;
import org.clausewright.language.policy.Words;
import org.clausewright.language.prose.ProseText;
import org.eclipse.emf.ecore.EAttribute;
import org.jspecify.annotations.Nullable;

/** Words that an annotation quotes have to stand in the norm that it annotates. */
final class QuotationCheck {

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private final Findings findings;

  QuotationCheck(Findings findings) {
    this.findings = findings;
  }

  void check(Norm norm) {
    if (quotes(norm.getAnnotations())) {
      check(norm.getAnnotations(), words(norm));
    }
  }

  void check(Clause clause) {
    if (quotes(clause.getAnnotations())) {
      String words =
          clause.getNorms().stream().map(QuotationCheck::words).collect(Collectors.joining(" "));
      check(clause.getAnnotations(), words);
    }
  }

  private static boolean quotes(List<Annotation> annotations) {
    for (Annotation each : annotations) {
      if (quotation(each) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where an annotation says the norm's own words; null if it says none. */
  private static @Nullable EAttribute quotation(Annotation annotation) {
    return switch (annotation.eClass().getClassifierID()) {
      case PolicyPackage.QUALIFICATION -> MODEL.getQualification_Words();
      case PolicyPackage.LIMIT -> MODEL.getLimit_Words();
      case PolicyPackage.STRENGTH -> MODEL.getStrength_Words();
      case PolicyPackage.WORDING -> MODEL.getWording_Words();
      case PolicyPackage.BREACH -> MODEL.getBreach_Measure();
      default -> null;
    };
  }

  private void check(List<Annotation> annotations, String words) {
    for (Annotation annotation : annotations) {
      EAttribute quotation = quotation(annotation);
      if (quotation != null
          && annotation.eGet(quotation) instanceof String quoted
          && !words.contains(plain(quoted))) {
        findings.error(
            annotation,
            quotation,
            "quotation-not-in-text",
            "“" + quoted + "” does not stand in the words of this norm.",
            "Quote the norm's own words exactly, or correct the words.");
      }
    }
  }

  /** The norm's words with its items and tail, without emphasis marks. */
  private static String words(Norm norm) {
    StringBuilder words = new StringBuilder(words(norm.getText()));
    for (Target item : norm.getItems()) {
      if (item instanceof Norm single) {
        words.append(' ').append(words(single));
      } else if (item instanceof Clause several) {
        for (Norm each : several.getNorms()) {
          words.append(' ').append(words(each));
        }
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
    for (ProsePart part : prose.getParts()) {
      words.append(words(part));
    }
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
    return ProseText.folded(text.indexOf('*') < 0 ? text : text.replace("*", "")).strip();
  }
}
