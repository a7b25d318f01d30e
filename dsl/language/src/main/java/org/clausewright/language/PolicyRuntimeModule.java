package org.clausewright.language;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import org.clausewright.language.linking.PolicyScopeProvider;
import org.clausewright.language.messages.LinkingMessages;
import org.clausewright.language.messages.SyntaxMessages;
import org.clausewright.language.parser.antlr.internal.InternalPolicyLexer;
import org.clausewright.language.prose.PolicyValueConverters;
import org.clausewright.language.prose.ProseLexer;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.scoping.IScopeProvider;

/** What the policy language does its own way in editors; {@link ReadingModule} is for reading. */
public class PolicyRuntimeModule extends AbstractPolicyRuntimeModule {

  @Override
  public Class<? extends Lexer> bindLexer() {
    return ProseLexer.class;
  }

  @Override
  public Provider<? extends InternalPolicyLexer> provideInternalPolicyLexer() {
    return LexerProvider.create(ProseLexer.class);
  }

  @Override
  public void configureRuntimeLexer(Binder binder) {
    binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(ProseLexer.class);
  }

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return PolicyValueConverters.class;
  }

  public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
    return SyntaxMessages.class;
  }

  public Class<? extends ILinkingDiagnosticMessageProvider>
      bindILinkingDiagnosticMessageProvider() {
    return LinkingMessages.class;
  }

  @Override
  public Class<? extends IScopeProvider> bindIScopeProvider() {
    return PolicyScopeProvider.class;
  }
}
