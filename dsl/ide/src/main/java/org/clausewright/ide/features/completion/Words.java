package org.clausewright.ide.features.completion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.ide.features.KeywordHelp;
import org.clausewright.ide.features.Markup;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.WordCatalogue;
import org.clausewright.language.parsing.Expected;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.CompletionItemKind;

/** Words that are known without the policies: those of the language, and codes of rules. */
final class Words {

  /** Words in the middle of something that are so short mean many things. */
  private static final int SHORT = 3;

  private static final class Rules {
    private static final List<RuleCatalogue.Explanation> ALL = RuleCatalogue.all();
  }

  private Words() {}

  /** Proposes the words of the language that may follow. */
  static Stream<Proposal> keywords(Caret caret) {
    Set<String> seen = new HashSet<>();
    return caret.continuation().tokens().stream()
        .filter(each -> each.keyword().filter(Words::isWord).filter(seen::add).isPresent())
        .filter(Words::hasSense)
        .map(Words::keyword);
  }

  private static boolean isWord(String keyword) {
    return Character.isLetter(keyword.charAt(0));
  }

  /** Items stand in lists only, although the grammar has them wherever there are norms. */
  private static boolean hasSense(Expected expected) {
    return expected.isIn("Item") || !isItem(expected);
  }

  private static boolean isItem(Expected expected) {
    return expected.keyword().equals(Optional.of("item"));
  }

  /** Whether an item may follow. */
  static boolean isInList(Caret caret) {
    return caret.continuation().tokens().stream()
        .anyMatch(each -> each.isIn("Item") && isItem(each));
  }

  private static Proposal keyword(Expected expected) {
    String keyword = expected.keyword().orElseThrow();
    boolean clear = expected.beginsSomething() || keyword.length() > SHORT;
    return Proposal.word(
        keyword,
        CompletionItemKind.Keyword,
        "",
        out -> {
          if (clear) {
            WordCatalogue.find(keyword).ifPresent(each -> KeywordHelp.explain(each, out));
          }
        });
  }

  /** Proposes rules that can be told to accept something, first those that find something here. */
  static Stream<Proposal> rules(Caret caret) {
    if (caret.continuation().tokens().stream()
        .noneMatch(each -> each.isIn("Acceptance") && each.feature().equals(Optional.of("code")))) {
      return Stream.empty();
    }
    List<String> found = caret.document().problems().stream().map(Problem::code).toList();
    return Rules.ALL.stream()
        .sorted(Comparator.comparing(rule -> !found.contains(rule.code())))
        .map(
            rule ->
                Proposal.word(
                    rule.code(),
                    CompletionItemKind.Constant,
                    rule.summary(),
                    out -> explain(rule, out)));
  }

  private static boolean isCode(Expected expected) {
    return expected.isIn("Acceptance") && expected.feature().equals(Optional.of("code"));
  }

  private static void explain(RuleCatalogue.Explanation rule, Markup out) {
    for (String paragraph : rule.explanation().split("\n\n")) {
      out.paragraph(out.words(paragraph));
    }
    out.example(rule.example());
  }
}
