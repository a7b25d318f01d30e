package org.clausewright.language.parsing;

import java.util.ArrayList;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The tokens of a source for the generated parser. */
final class SourceTokens extends XtextTokenStream {

  private final String text;

  SourceTokens(String text) {
    super(new Scanned(text), Token.DEFAULT_CHANNEL);
    this.text = text;
    this.tokens = new ArrayList<>(); // what is hidden stays so: no need to look with each token
  }

  /** The whole text, which the syntax tree keeps. */
  @Override
  public String toString() {
    if (p == -1) {
      fillBuffer();
    }
    return text;
  }

  private static final class Characters extends ANTLRStringStream {

    private final String text;

    private Characters(String text, char[] characters) {
      super(characters, characters.length);
      this.text = text;
    }

    @Override
    public String substring(int start, int stop) {
      return text.substring(start, stop + 1);
    }
  }

  private static final class Scanned implements TokenSource {

    private final CharStream stream;
    private final SourceScanner scanner;

    private Scanned(String text) {
      char[] characters = text.toCharArray();
      this.stream = new Characters(text, characters);
      this.scanner = new SourceScanner(characters);
    }

    @Override
    public Token nextToken() {
      if (!scanner.next()) {
        return Token.EOF_TOKEN;
      }
      return new CommonToken(
          stream,
          scanner.type(),
          scanner.isHidden() ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL,
          scanner.start(),
          scanner.end() - 1);
    }

    @Override
    public String getSourceName() {
      return "";
    }
  }
}
