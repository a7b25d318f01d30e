package org.clausewright.language;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Scopes;
import com.google.inject.name.Names;
import org.clausewright.language.linking.PolicyScopeProvider;
import org.clausewright.language.messages.LinkingMessages;
import org.clausewright.language.messages.SyntaxMessages;
import org.clausewright.language.parser.antlr.PolicyAntlrTokenFileProvider;
import org.clausewright.language.parsing.ModelFactory;
import org.clausewright.language.prose.PolicyValueConverters;
import org.clausewright.language.prose.ProseLexer;
import org.clausewright.language.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.ITokenToStringConverter;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.AntlrTokenToStringConverter;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.GrammarProvider;

/**
 * The language's parts for reading sources, and no others: wiring those that editors need, and
 * those that write models as text, takes longer than checking a policy.
 */
final class ReadingModule implements Module {

  private final GrammarProvider grammar;

  /**
   * @param grammar which may be loaded while the parts are wired
   */
  ReadingModule(GrammarProvider grammar) {
    this.grammar = grammar;
  }

  @Override
  public void configure(Binder binder) {
    binder
        .bind(String.class)
        .annotatedWith(Names.named(Constants.LANGUAGE_NAME))
        .toInstance("org.clausewright.language.Policy");
    binder
        .bind(String.class)
        .annotatedWith(Names.named(Constants.FILE_EXTENSIONS))
        .toInstance("policy");
    binder.bind(ClassLoader.class).toInstance(ReadingModule.class.getClassLoader());
    binder.bind(EPackage.Registry.class).toInstance(EPackage.Registry.INSTANCE);
    parsing(binder);
    linking(binder);
  }

  private void parsing(Binder binder) {
    binder.bind(GrammarProvider.class).toInstance(grammar);
    binder.bind(IGrammarAccess.class).to(PolicyGrammarAccess.class);
    binder.bind(Lexer.class).to(ProseLexer.class);
    binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(ProseLexer.class);
    binder.bind(IAntlrTokenFileProvider.class).to(PolicyAntlrTokenFileProvider.class);
    binder.bind(ITokenDefProvider.class).to(AntlrTokenDefProvider.class);
    binder.bind(ITokenToStringConverter.class).to(AntlrTokenToStringConverter.class);
    binder.bind(IAstFactory.class).to(ModelFactory.class);
    binder.bind(IValueConverterService.class).to(PolicyValueConverters.class).in(Scopes.SINGLETON);
    binder.bind(ISyntaxErrorMessageProvider.class).to(SyntaxMessages.class);
  }

  private static void linking(Binder binder) {
    binder.bind(ILinkingDiagnosticMessageProvider.class).to(LinkingMessages.class);
    binder.bind(IScopeProvider.class).to(PolicyScopeProvider.class);
  }
}
