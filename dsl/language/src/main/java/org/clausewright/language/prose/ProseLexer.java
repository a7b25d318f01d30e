package org.clausewright.language.prose;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.clausewright.language.parser.antlr.internal.InternalPolicyLexer;
import org.clausewright.language.parsing.SourceScanner;

/** The lexer of editors: the tokens of a {@link SourceScanner} in the form that Xtext asks for. */
public final class ProseLexer extends InternalPolicyLexer {

  private SourceScanner scanner = new SourceScanner(new char[0]);

  @Override
  public void setCharStream(CharStream input) {
    super.setCharStream(input);
    scanner = new SourceScanner(input.substring(0, input.size() - 1).toCharArray());
  }

  @Override
  public void mTokens() {
    scanner.next();
    while (input.index() < scanner.end()) {
      input.consume();
    }
    state.type = scanner.type();
    state.channel = scanner.type() == Token.INVALID_TOKEN_TYPE ? HIDDEN : DEFAULT_TOKEN_CHANNEL;
  }

  @Override
  public String getErrorMessage(Token token) {
    return "Invalid token " + token.getText();
  }
}
