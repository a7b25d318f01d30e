package org.clausewright.ide.features.completion;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_OPEN;

import java.util.Optional;
import org.clausewright.ide.workspace.Document;
import org.clausewright.ide.workspace.Lines;
import org.clausewright.language.linking.VisibleNames;
import org.clausewright.language.parsing.Continuation;
import org.clausewright.language.parsing.SourceScanner;
import org.eclipse.emf.ecore.EObject;

/**
 * A place at which something of the language is to be written.
 *
 * @param inText whether it is between quotation marks
 * @param start where the word begins that stands there already
 * @param end where that word ends
 * @param missing what has to follow the word
 * @param continuation how the source can go on where the word begins
 */
record Caret(
    Document document,
    int offset,
    boolean inText,
    int start,
    int end,
    String missing,
    Continuation continuation) {

  /** The place at an offset; empty in comments and in plain words. */
  static Optional<Caret> at(int offset, Document document) {
    SourceScanner scanner = new SourceScanner(document.text().toCharArray());
    while (offset > 0 && scanner.next()) {
      if (scanner.end() >= offset) {
        return after(scanner, offset, document);
      }
    }
    return Optional.of(word(offset, document));
  }

  /** The place in a token or at its end. */
  private static Optional<Caret> after(SourceScanner token, int offset, Document document) {
    String written = document.text().substring(token.start(), token.end());
    boolean over = token.end() == offset;
    if (token.isHidden() && written.startsWith("//")) {
      over &= written.endsWith("\n");
    } else if (token.isHidden() && written.startsWith("/*")) {
      over &= written.length() > 3 && written.endsWith("*/");
    } else if (token.type() != RULE_PROSE_OPEN && token.type() != RULE_PROSE_CLOSE) {
      over = true;
    }
    if (!over) {
      return Optional.empty();
    }
    return token.isInText() ? bracket(offset, document) : Optional.of(word(offset, document));
  }

  private static Optional<Caret> bracket(int offset, Document document) {
    return Bracket.at(offset, document.text())
        .map(
            bracket -> {
              String named = document.text().substring(0, bracket.start()) + "name";
              return new Caret(
                  document,
                  offset,
                  true,
                  bracket.start(),
                  bracket.end(),
                  bracket.missing(),
                  document.analysis().continuation(named, bracket.start()));
            });
  }

  private static Caret word(int offset, Document document) {
    String text = document.text();
    int start = offset;
    while (start > 0 && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (start < offset && end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    Continuation continuation = document.analysis().continuation(text, start);
    return new Caret(document, offset, false, start, end, "", continuation);
  }

  /** Whether a character can stand in a name, be it made of several. */
  static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "_-.^".indexOf(c) >= 0;
  }

  /** What has been typed of the word. */
  String typed() {
    return document.text().substring(start, offset);
  }

  /** Whether nothing but a brace stands before the word on its line. */
  boolean beginsLine() {
    Lines lines = document.lines();
    String before =
        document
            .text()
            .substring(lines.start(lines.position(start).getLine()), start)
            .stripTrailing();
    return before.isEmpty() || before.endsWith("{") || before.endsWith("}");
  }

  /** What stands after the word. */
  String rest() {
    return document.text().substring(end);
  }

  /** The definition in which names are looked up, or the file. */
  EObject surroundings() {
    return document
        .analysis()
        .objectAt(offset)
        .map(VisibleNames::owner)
        .orElseGet(() -> document.analysis().resource().getContents().get(0));
  }
}
