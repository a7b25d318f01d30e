package org.clausewright.language.parsing;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.clausewright.language.parsing.Recovery.Mending;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The tokens of a source for the generated parser. */
final class SourceTokens extends XtextTokenStream {

  private final String text;
  private CommonToken[] all = {};

  SourceTokens(String text) {
    this(text, Set.of(), Map.of());
  }

  /**
   * @param unclosed the line breaks at which texts end without a closing mark
   * @param mended which tokens to treat otherwise, by where they begin; a missing name has no
   *     characters
   */
  SourceTokens(String text, Set<Integer> unclosed, Map<Integer, Mending> mended) {
    super(new Scanned(text, unclosed, mended), Token.DEFAULT_CHANNEL);
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

  @Override
  protected void fillBuffer() {
    super.fillBuffer();
    all = ((List<?>) tokens).toArray(all);
    p = skipOffTokenChannels(0);
  }

  /** The next token stands where the stream is: {@link #skipOffTokenChannels} sees to that. */
  @Override
  public Token LT(int distance) {
    if (distance != 1 || p == -1) {
      return super.LT(distance);
    }
    return p < all.length ? all[p] : Token.EOF_TOKEN;
  }

  @Override
  protected int skipOffTokenChannels(int from) {
    int next = from;
    while (next < all.length && all[next].getChannel() != channel) {
      next++;
    }
    return next;
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
    private final Map<Integer, Mending> mended;
    private boolean named;

    private Scanned(String text, Set<Integer> unclosed, Map<Integer, Mending> mended) {
      char[] characters = text.toCharArray();
      this.stream = new Characters(text, characters);
      this.scanner = new SourceScanner(characters, unclosed);
      this.mended = mended;
    }

    @Override
    public Token nextToken() {
      if (!named && !scanner.next()) {
        return Token.EOF_TOKEN;
      }
      Mending mending = mended.isEmpty() ? null : mended.get(scanner.start());
      if (mending == Mending.NAME_MISSING_BEFORE && !named) {
        named = true;
        return token(RULE_ID, false, scanner.start());
      }
      named = false;
      return token(
          mending == Mending.TAKEN_FOR_NAME ? RULE_ID : scanner.type(),
          mending == Mending.LEFT_OUT || scanner.isHidden(),
          scanner.end());
    }

    private Token token(int type, boolean hidden, int end) {
      return new CommonToken(
          stream,
          type,
          hidden ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL,
          scanner.start(),
          end - 1);
    }

    @Override
    public String getSourceName() {
      return "";
    }
  }
}
