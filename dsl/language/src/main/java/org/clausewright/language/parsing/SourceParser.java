package org.clausewright.language.parsing;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.TokenStream;
import org.clausewright.language.parser.antlr.internal.InternalPolicyParser;
import org.clausewright.language.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

/** The generated parser, fed by a {@link SourceScanner} instead of the generated lexer. */
public final class SourceParser {

  private final PolicyGrammarAccess grammar;
  private final IAstFactory objects;
  private final ISyntaxErrorMessageProvider messages;

  @Inject
  SourceParser(
      PolicyGrammarAccess grammar, IAstFactory objects, ISyntaxErrorMessageProvider messages) {
    this.grammar = grammar;
    this.objects = objects;
    this.messages = messages;
  }

  /** A parser that may find several things missing in one place. */
  private static final class Persistent extends InternalPolicyParser {

    private static final int MOST = 20;

    private int index;
    private int errors;

    private Persistent(TokenStream tokens, PolicyGrammarAccess grammar) {
      super(tokens, grammar);
    }

    @Override
    public void recover(IntStream tokens, RecognitionException problem) {
      errors = tokens.index() == index ? errors + 1 : 0;
      index = tokens.index();
      if (errors < MOST) {
        state.lastErrorIndex = -1; // or else a token is left out at the second error
      }
      super.recover(tokens, problem);
    }
  }

  /** The tree of a text without what does not fit, and the errors of the text as it is. */
  private record Mended(IParseResult mended, IParseResult written) implements IParseResult {

    @Override
    public EObject getRootASTElement() {
      return mended.getRootASTElement();
    }

    @Override
    public ICompositeNode getRootNode() {
      return mended.getRootNode();
    }

    @Override
    public Iterable<INode> getSyntaxErrors() {
      return written.getSyntaxErrors();
    }

    @Override
    public boolean hasSyntaxErrors() {
      return true;
    }
  }

  private static final class Terminals {

    /** Names of the grammar's terminals by token type; keywords need none. */
    private static final Map<Integer, String> NAMES = new HashMap<>();

    static {
      String[] names = InternalPolicyParser.tokenNames;
      for (int type = 0; type < names.length; type++) {
        if (names[type].startsWith("RULE_")) {
          NAMES.put(type, names[type]);
        }
      }
    }
  }

  /**
   * Parses a text; what is wrong with it is told by the result. What does not fit is left out of
   * the tree as far as that lets the rest be understood.
   */
  public IParseResult parse(String text) {
    IParseResult written = parse(new InternalPolicyParser(new SourceTokens(text), grammar));
    if (!written.hasSyntaxErrors()) {
      return written;
    }
    Recovery recovery =
        Recovery.of(TokenList.of(text, text.length()), Automaton.start(grammar.getGrammar()));
    Set<Integer> unclosed = recovery.unclosed();
    if (!unclosed.isEmpty()) {
      SourceTokens tokens = new SourceTokens(text, unclosed, Map.of());
      written = parse(new InternalPolicyParser(tokens, grammar));
    }
    SourceTokens mended = new SourceTokens(text, unclosed, recovery.mended());
    return new Mended(parse(new Persistent(mended, grammar)), written);
  }

  private IParseResult parse(InternalPolicyParser parser) {
    parser.setTokenTypeMap(Terminals.NAMES);
    parser.setSyntaxErrorProvider(messages);
    parser.setNodeModelBuilder(new SyntaxTree.Builder());
    parser.setSemanticModelBuilder(objects);
    try {
      return parser.parse();
    } catch (RecognitionException e) {
      throw new IllegalStateException(e); // the parser recovers from errors by itself
    }
  }
}
