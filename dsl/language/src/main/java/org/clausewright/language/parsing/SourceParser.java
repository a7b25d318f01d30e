package org.clausewright.language.parsing;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.antlr.runtime.RecognitionException;
import org.clausewright.language.parser.antlr.internal.InternalPolicyParser;
import org.clausewright.language.services.PolicyGrammarAccess;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.impl.RootNode;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.jspecify.annotations.Nullable;

/** The generated parser, fed by a {@link SourceScanner} instead of the generated lexer. */
public final class SourceParser {

  private static final int[] NONE = {};

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

  /** Builds syntax trees that find out where lines end only when they are asked. */
  private static final class TreeBuilder extends NodeModelBuilder {

    @Override
    public ICompositeNode newRootNode(String text) {
      return new Root(text);
    }
  }

  private static final class Root extends RootNode {

    private volatile int @Nullable [] lineBreaks;

    private Root(String text) {
      basicSetCompleteContent(text);
    }

    @Override
    protected int[] computeLineBreaks(String text) {
      return NONE;
    }

    @Override
    protected int[] basicGetLineBreakOffsets() {
      if (lineBreaks == null) {
        lineBreaks = super.computeLineBreaks(getCompleteContent());
      }
      return lineBreaks;
    }
  }

  /** Parses a text; what is wrong with it is told by the result. */
  public IParseResult parse(String text) {
    InternalPolicyParser parser = new InternalPolicyParser(new SourceTokens(text), grammar);
    parser.setTokenTypeMap(Terminals.NAMES);
    parser.setSyntaxErrorProvider(messages);
    parser.setNodeModelBuilder(new TreeBuilder());
    parser.setSemanticModelBuilder(objects);
    try {
      return parser.parse();
    } catch (RecognitionException e) {
      throw new IllegalStateException(e); // the parser recovers from errors by itself
    }
  }
}
