package org.clausewright.ide.completion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.language.LanguageReference;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.RuleCatalogue.Explanation;
import org.clausewright.language.parsing.Expected;
import org.clausewright.model.problem.Problem;
import org.eclipse.lsp4j.CompletionItemKind;

/** Words that are known without the policies: those of the language, and codes of rules. */
final class Words {

  private static final class Rules {
    private static final List<Explanation> ALL = RuleCatalogue.all();
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
    return expected.isIn("Item") || !expected.keyword().equals(Optional.of("item"));
  }

  private static Proposal keyword(Expected expected) {
    String keyword = expected.keyword().orElseThrow();
    Optional<LanguageReference.Entry> entry =
        expected.isIn("Annotation")
            ? LanguageReference.annotation(keyword)
            : expected.isIn("NormKind")
                ? LanguageReference.kind(keyword)
                : LanguageReference.construct(keyword);
    return Proposal.word(
        keyword,
        CompletionItemKind.Keyword,
        "",
        entry.map(LanguageReference.Entry::markdown).orElse(""));
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
                    Markdown.escaped(rule.explanation())));
  }
}
