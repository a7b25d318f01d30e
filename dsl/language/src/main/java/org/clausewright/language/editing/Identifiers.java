package org.clausewright.language.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.parsing.SourceScanner;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Target;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** Which words can be ids, and where they stand as such. */
public final class Identifiers {

  /** As the grammar has it, but no underscore at the start, which opens no reference in prose. */
  private static final Pattern ID = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

  private Identifiers() {}

  /** Whether a word has the form of an id; it may still be reserved. */
  public static boolean isFormed(String word) {
    return ID.matcher(word).matches();
  }

  /**
   * Whether a word of the language can't be an id unless it is marked as one.
   *
   * @param source any of the language
   */
  public static boolean isReserved(String word, Analysis source) {
    Grammar grammar = GrammarUtil.getGrammar(source.root().getGrammarElement());
    Set<String> names =
        EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(grammar, "Name"), Keyword.class)
            .stream()
            .map(Keyword::getValue)
            .collect(Collectors.toSet());
    return GrammarUtil.getAllKeywords(grammar).contains(word) && !names.contains(word);
  }

  /**
   * The last part of the name by which a thing is referred to: its id, or what it is called because
   * it has none; empty if nothing can refer to it.
   */
  public static String of(EObject thing) {
    EStructuralFeature name = thing.eClass().getEStructuralFeature("name");
    if (name != null && thing.eGet(name) instanceof String id) {
      return id;
    }
    String called =
        thing instanceof Target target
            ? Identities.of(EcoreUtil2.getContainerOfType(target, Definition.class))
                .getOrDefault(target, "")
            : "";
    return called.substring(called.lastIndexOf('.') + 1);
  }

  /** Where an id stands in a text, outside words and comments, whatever it means there. */
  public static List<Integer> find(String id, String text) {
    List<Integer> found = new ArrayList<>();
    if (id.isEmpty() || !text.contains(id)) {
      return found;
    }
    SourceScanner scanner = new SourceScanner(text.toCharArray());
    while (scanner.next()) {
      int start = text.charAt(scanner.start()) == '^' ? scanner.start() + 1 : scanner.start();
      if (scanner.end() - start == id.length() && text.startsWith(id, start)) {
        found.add(scanner.start());
      }
    }
    return found;
  }

  /** Whether an id stands in a text. */
  public static boolean standsIn(String text, String id) {
    return !find(id, text).isEmpty();
  }
}
