package org.clausewright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.clausewright.language.parser.antlr.internal.InternalPolicyParser;
import org.clausewright.language.parsing.SourceScanner;

/** The scanner divides every text into the same tokens as the lexer generated from the grammar. */
class SourceScannerTest {

  private static final String POLICY =
      text(Path.of("../../policies/huxley/social-media.policy")).substring(0, 6000);

  /** What begins, ends or breaks a token. */
  private static final List<String> PIECES =
      List.of(
          "policy",
          "gross-misconduct",
          "gross",
          "of",
          "a",
          "_b",
          "^",
          "^of",
          "é",
          "K",
          "7",
          "-",
          "2024-10",
          "2024-",
          " ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\"",
          "\"\"\"",
          "{",
          "}",
          "[[",
          "]]",
          "[",
          "]",
          "|",
          ".",
          ",",
          "\\",
          "/",
          "//",
          "/*",
          "*/",
          "*",
          "words",
          "”",
          "\uD835\uDC9C",
          "\uD835",
          "\uFDD0",
          "\uFDD1",
          "\uFDD2",
          "\uFDD3",
          "\uFDD4",
          "\uFDD5",
          "\uFDD6",
          "\uFFFF",
          "\0");

  private record Lexeme(int type, boolean hidden, int start, int end) {}

  @Example
  void realSources() throws IOException {
    for (Path root : List.of(Path.of("../../policies"), Path.of("src/test/resources"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".policy"))
            .forEach(file -> verify(text(file)));
      }
    }
  }

  @Example
  void keywords() {
    for (String name : InternalPolicyParser.tokenNames) {
      String word = name.replace("'", "");
      verify(word + " " + word + "x " + word.substring(1) + " \"[[" + word + "]]\"");
    }
  }

  @Property(tries = 10_000)
  void pieces(@ForAll @Size(max = 30) List<@IntRange(max = 48) Integer> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(PIECES.get(piece)));
    verify(text.toString());
  }

  @Property(tries = 2_000)
  void brokenPolicies(
      @ForAll @IntRange(max = 6000) int length,
      @ForAll @Size(max = 6) List<@IntRange(max = 1_000_000) Integer> places) {
    StringBuilder text = new StringBuilder(POLICY.substring(0, length));
    for (int place : places) {
      text.insert(place % (text.length() + 1), PIECES.get(place % PIECES.size()));
    }
    verify(text.toString());
  }

  private static void verify(String text) {
    assertEquals(generated(text), scanned(text));
  }

  private static List<Lexeme> scanned(String text) {
    SourceScanner scanner = new SourceScanner(text.toCharArray());
    List<Lexeme> lexemes = new ArrayList<>();
    while (scanner.next()) {
      lexemes.add(new Lexeme(scanner.type(), scanner.isHidden(), scanner.start(), scanner.end()));
    }
    return lexemes;
  }

  private static List<Lexeme> generated(String text) {
    GeneratedLexer lexer = new GeneratedLexer(new ANTLRStringStream(text));
    List<Lexeme> lexemes = new ArrayList<>();
    for (Token each = lexer.nextToken(); each != Token.EOF_TOKEN; each = lexer.nextToken()) {
      CommonToken token = (CommonToken) each;
      lexemes.add(
          new Lexeme(
              token.getType(), isHidden(token), token.getStartIndex(), token.getStopIndex() + 1));
    }
    return lexemes;
  }

  /** White space and comments are hidden by the grammar, invalid characters by the lexer. */
  private static boolean isHidden(CommonToken token) {
    return switch (token.getType()) {
      case InternalPolicyParser.RULE_WS,
          InternalPolicyParser.RULE_ML_COMMENT,
          InternalPolicyParser.RULE_SL_COMMENT ->
          true;
      default -> token.getChannel() == Token.HIDDEN_CHANNEL;
    };
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
