package org.clausewright.ide.features.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clausewright.language.policy.PolicyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SemanticTokenTypes;

/** What a token is: only types of the protocol, so that every theme has colours for them. */
enum TokenType {
  POLICY(SemanticTokenTypes.Namespace),
  ORGANISATION(SemanticTokenTypes.Class),
  TOPIC_GROUP(SemanticTokenTypes.Enum),
  TOPIC(SemanticTokenTypes.EnumMember),
  ROLE(SemanticTokenTypes.Interface),
  SOURCE(SemanticTokenTypes.Property),
  PLATFORM(SemanticTokenTypes.Struct),
  TARGET(SemanticTokenTypes.Method),
  TERM(SemanticTokenTypes.Variable),
  RULE(SemanticTokenTypes.Decorator),
  KEYWORD(SemanticTokenTypes.Keyword),
  PROSE(SemanticTokenTypes.String),
  REFERENCE_MARK(SemanticTokenTypes.Operator),
  NUMBER(SemanticTokenTypes.Number),
  COMMENT(SemanticTokenTypes.Comment);

  private static final PolicyPackage MODEL = PolicyPackage.eINSTANCE;

  private static final Map<EClass, TokenType> NAMES =
      Map.ofEntries(
          Map.entry(MODEL.getPolicyDefinition(), POLICY),
          Map.entry(MODEL.getAdoption(), POLICY),
          Map.entry(MODEL.getVocabulary(), POLICY),
          Map.entry(MODEL.getOrganisation(), ORGANISATION),
          Map.entry(MODEL.getTopicGroup(), TOPIC_GROUP),
          Map.entry(MODEL.getTopic(), TOPIC),
          Map.entry(MODEL.getRole(), ROLE),
          Map.entry(MODEL.getSource(), SOURCE),
          Map.entry(MODEL.getPlatform(), PLATFORM),
          Map.entry(MODEL.getTerm(), TERM),
          Map.entry(MODEL.getAcceptance(), RULE));

  private final String standard;

  TokenType(String standard) {
    this.standard = standard;
  }

  /** The type of the name of a thing. */
  static TokenType ofName(EClass named) {
    return NAMES.getOrDefault(named, TARGET);
  }

  /** As the protocol calls them, in the order in which they are counted. */
  static List<String> legend() {
    return Arrays.stream(values()).map(each -> each.standard).toList();
  }
}
