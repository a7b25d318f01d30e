package org.clausewright.language;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Scopes;
import com.google.inject.name.Names;
import java.lang.reflect.Proxy;
import org.clausewright.language.linking.PolicyScopeProvider;
import org.clausewright.language.messages.LinkingMessages;
import org.clausewright.language.messages.SyntaxMessages;
import org.clausewright.language.parser.antlr.PolicyAntlrTokenFileProvider;
import org.clausewright.language.parser.antlr.PolicyParser;
import org.clausewright.language.parser.antlr.internal.InternalPolicyLexer;
import org.clausewright.language.prose.PolicyValueConverters;
import org.clausewright.language.prose.ProseLexer;
import org.clausewright.language.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.Constants;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.linking.LinkingScopeProviderBinding;
import org.eclipse.xtext.linking.impl.DefaultLinkingService;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ITokenToStringConverter;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.AntlrTokenToStringConverter;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;
import org.eclipse.xtext.parser.antlr.IPartialParsingHelper;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.parser.impl.PartialParsingHelper;
import org.eclipse.xtext.resource.DefaultFragmentProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.SynchronizedXtextResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.IgnoreCaseLinking;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.GrammarProvider;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;

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
    binder.bind(ResourceSet.class).to(XtextResourceSet.class);
    binder.bind(XtextResourceSet.class).to(SynchronizedXtextResourceSet.class);
    binder.bind(XtextResource.class).to(LazyLinkingResource.class);
    binder.bind(IFragmentProvider.class).to(DefaultFragmentProvider.class);
    absent(binder, ISerializer.class);
    absent(binder, IConcreteSyntaxValidator.class);
    absent(binder, IResourceServiceProvider.class);
    absent(binder, IEncodingProvider.class);
  }

  private void parsing(Binder binder) {
    binder.bind(GrammarProvider.class).toInstance(grammar);
    binder.bind(IGrammarAccess.class).to(PolicyGrammarAccess.class);
    binder.bind(IParser.class).to(PolicyParser.class);
    binder.bind(Lexer.class).to(ProseLexer.class);
    binder.bind(InternalPolicyLexer.class).toProvider(LexerProvider.create(ProseLexer.class));
    binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(ProseLexer.class);
    binder.bind(IAntlrTokenFileProvider.class).to(PolicyAntlrTokenFileProvider.class);
    binder.bind(ITokenDefProvider.class).to(AntlrTokenDefProvider.class);
    binder.bind(ITokenToStringConverter.class).to(AntlrTokenToStringConverter.class);
    binder.bind(IPartialParsingHelper.class).to(PartialParsingHelper.class);
    binder.bind(IAstFactory.class).to(DefaultEcoreElementFactory.class);
    binder.bind(IValueConverterService.class).to(PolicyValueConverters.class).in(Scopes.SINGLETON);
    binder.bind(ISyntaxErrorMessageProvider.class).to(SyntaxMessages.class);
  }

  private static void linking(Binder binder) {
    binder.bind(ILinker.class).to(LazyLinker.class);
    binder.bind(ILinkingService.class).to(DefaultLinkingService.class);
    binder.bind(ILinkingDiagnosticMessageProvider.class).to(LinkingMessages.class);
    binder.bind(IScopeProvider.class).to(PolicyScopeProvider.class);
    binder
        .bind(IScopeProvider.class)
        .annotatedWith(LinkingScopeProviderBinding.class)
        .to(PolicyScopeProvider.class);
    binder.bindConstant().annotatedWith(IgnoreCaseLinking.class).to(false);
    binder
        .bind(Boolean.TYPE)
        .annotatedWith(Names.named(LazyURIEncoder.USE_INDEXED_FRAGMENTS_BINDING))
        .toInstance(true);
  }

  /** Binds a part that a resource asks for and reading never uses. */
  private static <T> void absent(Binder binder, Class<T> part) {
    Object stub =
        Proxy.newProxyInstance(
            part.getClassLoader(),
            new Class<?>[] {part},
            (proxy, method, arguments) -> {
              throw new UnsupportedOperationException(method.toString());
            });
    binder.bind(part).toInstance(part.cast(stub));
  }
}
