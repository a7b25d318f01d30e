package org.clausewright.language.reading;

import com.google.inject.Inject;
import org.clausewright.language.linking.SourceLinks;
import org.clausewright.language.parsing.SourceParser;
import org.clausewright.language.policy.PolicyFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.jspecify.annotations.Nullable;

/** A source that is parsed and linked once and then only read. */
final class PolicyResource extends XtextResource {

  /** What resources are read with; it holds no state of them. */
  static final class Parts {
    private final SourceParser parser;
    private final LinkingHelper words;
    private final ILinkingDiagnosticMessageProvider messages;

    @Inject
    Parts(SourceParser parser, LinkingHelper words, ILinkingDiagnosticMessageProvider messages) {
      this.parser = parser;
      this.words = words;
      this.messages = messages;
    }
  }

  private final Parts parts;
  private @Nullable IParseResult parsed;
  private @Nullable SourceLinks links;

  PolicyResource(Parts parts) {
    this.parts = parts;
  }

  /** Parses a text; nothing is linked yet. */
  void parse(String text) {
    IParseResult result = parts.parser.parse(text);
    parsed = result;
    EObject file = result.getRootASTElement();
    getContents().add(file == null ? PolicyFactory.eINSTANCE.createPolicyFile() : file);
    result.getSyntaxErrors().forEach(error -> addSyntaxDiagnostic(getErrors(), error));
  }

  @Override
  public @Nullable IParseResult getParseResult() {
    return parsed;
  }

  /** The names in the text that refer to something. */
  SourceLinks links() {
    if (links == null) {
      links = new SourceLinks(this, parts.words, parts.messages);
    }
    return links;
  }
}
