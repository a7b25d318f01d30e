package org.clausewright.ide.features.completion;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_OPEN;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clausewright.language.editing.Identifiers;
import org.clausewright.language.parsing.Expected;
import org.clausewright.language.parsing.SourceScanner;
import org.clausewright.language.prose.ProseText;
import org.eclipse.lsp4j.CompletionItemKind;

/** Ids of new things, made from the words that stand after the place where the id is missing. */
final class Ids {

  private static final int LONGEST = 4;

  private static final Set<String> UNSAID =
      Set.of(
          ("a all an and any are as at be been by can for from has have if in into is it its may must"
                  + " no not of on or our should staff such that the their these they this those to we will"
                  + " with you your")
              .split(" "));

  private Ids() {}

  /** Proposes an id where a new one is due; nothing if there are no words to make it from. */
  static Stream<Proposal> proposals(Caret caret) {
    if (caret.continuation().tokens().stream().noneMatch(Ids::isNewId)) {
      return Stream.empty();
    }
    String text = textAfter(caret).orElse("");
    String id = unique(id(text), caret.document().analysis().ids().values());
    return id.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Proposal.word(
                Identifiers.written(id, caret.document().analysis()),
                CompletionItemKind.Value,
                "from the words",
                out -> {}));
  }

  private static boolean isNewId(Expected expected) {
    return expected.isIn("Name")
        && expected.feature().equals(Optional.of("name"))
        && expected.reference().isEmpty()
        && !expected.isIn("Term");
  }

  /** The next text, if it would belong to what an id is missing of. */
  private static Optional<String> textAfter(Caret caret) {
    String rest = caret.rest();
    SourceScanner scanner = new SourceScanner(rest.toCharArray());
    int open = -1;
    while (scanner.next()) {
      if (scanner.type() == RULE_PROSE_OPEN && open < 0) {
        open = scanner.start();
      } else if (scanner.type() == RULE_PROSE_CLOSE) {
        String until = rest.substring(0, scanner.end());
        String text = until.substring(open);
        return caret.continuation().after("id " + until).map(each -> ProseText.unquoted(text));
      }
    }
    return Optional.empty();
  }

  private static String id(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}|['’]", "")
            .toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(plain.split("[^a-z0-9]+"))
            .filter(word -> !word.isEmpty() && !UNSAID.contains(word))
            .dropWhile(word -> Character.isDigit(word.charAt(0)))
            .limit(LONGEST)
            .toList();
    return String.join("-", words);
  }

  private static String unique(String id, Collection<String> taken) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> n == 1 || id.isEmpty() ? id : id + "-" + n)
        .filter(each -> each.isEmpty() || !taken.contains(each))
        .findFirst()
        .orElseThrow();
  }
}
