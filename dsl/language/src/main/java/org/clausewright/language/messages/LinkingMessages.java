package org.clausewright.language.messages;

import com.google.inject.Inject;
import java.util.stream.StreamSupport;
import org.clausewright.language.policy.PolicyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

/** Says which name leads nowhere, what it could have meant and where such things are declared. */
public class LinkingMessages implements ILinkingDiagnosticMessageProvider {

  @Inject private IScopeProvider scopes;

  @Override
  public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
    EReference reference = context.getReference();
    Kind kind = Kind.of(reference.getEReferenceType());
    String name = context.getLinkText();
    IScope scope = scopes.getScope(context.getContext(), reference);
    String hint =
        SimilarNames.closest(
                name,
                StreamSupport.stream(scope.getAllElements().spliterator(), false)
                    .map(description -> description.getName().toString()))
            .map(near -> "Did you mean “" + near + "”? " + kind.remedy)
            .orElse(scope.getAllElements().iterator().hasNext() ? kind.remedy : kind.nothing);
    return new DiagnosticMessage(
        "There is no " + kind.noun + " called “" + name + "” here.",
        Severity.ERROR,
        kind.code,
        hint);
  }

  /** A kind of thing that names refer to, with the words to speak about it. */
  private enum Kind {
    TOPIC(
        "unknown-topic",
        "topic",
        "Topics are listed in the vocabulary.",
        "No vocabulary was found: keep a folder “vocabulary” with your topics beside the policies, and check them together."),
    ROLE(
        "unknown-role",
        "role",
        "Declare it in the organisation: role my-role \"Printed Name\".",
        "No roles were found: declare them in the organisation, and keep the folder “vocabulary” beside the policies."),
    SOURCE(
        "unknown-source",
        "document, law or other source",
        "Declare it in the organisation: document my-document \"Printed Name\".",
        "Declare it in the organisation: document my-document \"Printed Name\"."),
    ORGANISATION(
        "unknown-organisation",
        "trust, school or partnership",
        "Declare it in a file that is read together with this one: trust my-trust \"Its Name\" { }",
        "Declare it in a file that is read together with this one: trust my-trust \"Its Name\" { }"),
    POLICY(
        "unknown-policy",
        "policy",
        "Read the adopted policy's file together with this one.",
        "Read the adopted policy's file together with this one."),
    TERM(
        "unknown-term",
        "defined term",
        "Define it with: definition my-id defines my-term \"…\"; for a plain brace write \\{.",
        "Define it with: definition my-id defines my-term \"…\"; for a plain brace write \\{."),
    TARGET(
        "unknown-reference",
        "section, clause or item",
        "A cross-reference names the id of a section or clause of this policy; an item is clause.item.",
        "A cross-reference names the id of a section or clause of this policy; an item is clause.item.");

    private final String code;
    private final String noun;
    private final String remedy;
    private final String nothing;

    Kind(String code, String noun, String remedy, String nothing) {
      this.code = code;
      this.noun = noun;
      this.remedy = remedy;
      this.nothing = nothing;
    }

    private static Kind of(EClass type) {
      return switch (type.getClassifierID()) {
        case PolicyPackage.TOPIC -> TOPIC;
        case PolicyPackage.ROLE -> ROLE;
        case PolicyPackage.SOURCE -> SOURCE;
        case PolicyPackage.ORGANISATION -> ORGANISATION;
        case PolicyPackage.POLICY_DEFINITION -> POLICY;
        case PolicyPackage.TERM -> TERM;
        default -> TARGET;
      };
    }
  }
}
