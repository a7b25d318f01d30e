package org.clausewright.language.messages;

import java.util.Map;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Annotation;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Contents;
import org.clausewright.language.policy.Field;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Prose;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Table;
import org.clausewright.language.policy.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.jspecify.annotations.Nullable;

/** Says what the parser stumbled over in the words of a policy author. */
public class SyntaxMessages implements ISyntaxErrorMessageProvider {

  /** The code of all syntax errors. */
  public static final String CODE = "syntax";

  private static final Map<String, String> EXPECTED =
      Map.ofEntries(
          Map.entry("RULE_ID", "a name, for example personal-use"),
          Map.entry("RULE_NUMBER", "a number or a date, for example 2024-10"),
          Map.entry("RULE_PROSE_OPEN", "a text in quotation marks"),
          Map.entry("RULE_PROSE_CLOSE", "the closing quotation mark"),
          Map.entry("RULE_REFERENCE_CLOSE", "]] to close the cross-reference"),
          Map.entry("RULE_TERM_CLOSE", "} to close the defined term"),
          Map.entry("'{'", "{"),
          Map.entry("'}'", "}"),
          Map.entry("EOF", "a new policy, adoption, trust, school, partnership or vocabulary"));

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    RecognitionException problem = context.getRecognitionException();
    String found = found(problem, context);
    String expected = expected(problem, context);
    String message =
        expected.isEmpty()
            ? found + " is not expected here."
            : found + " stands here, where " + expected + " is expected.";
    return new SyntaxErrorMessage(
        message,
        CODE,
        new String[] {
          reserved(problem, expected) + hint(context.getCurrentContext(), found, expected)
        });
  }

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
    return new SyntaxErrorMessage(context.getDefaultMessage(), CODE, new String[] {""});
  }

  private static String found(@Nullable RecognitionException problem, IParserErrorContext context) {
    Token token = problem == null ? null : problem.token;
    if (token == null) {
      return missing(context.getDefaultMessage());
    }
    if (token.getType() == Token.EOF || token.getText() == null) {
      return "The end of the file";
    }
    String text = token.getText().strip();
    return quoted(text.length() > 40 ? text.substring(0, 40) + "…" : text);
  }

  /** ANTLR reports a token that it put in itself without an exception, in words only. */
  private static String missing(String message) {
    int from = message.indexOf(" at '");
    if (message.startsWith("missing ") && from > 0) {
      String at = message.substring(from + 5, message.length() - 1);
      return at.equals("<EOF>") ? "The end of the file" : quoted(at);
    }
    return "This";
  }

  /** Of a character such as an emoji, the parser sees one half only. */
  private static String quoted(String text) {
    return text.length() == 1 && Character.isSurrogate(text.charAt(0))
        ? "This character"
        : "“" + text + "”";
  }

  private static String expected(
      @Nullable RecognitionException problem, IParserErrorContext context) {
    String[] names = context.getTokenNames();
    if (problem instanceof MismatchedTokenException mismatch
        && names != null
        && mismatch.expecting >= 0
        && mismatch.expecting < names.length) {
      return friendly(names[mismatch.expecting]);
    }
    String message = context.getDefaultMessage();
    if (message.startsWith("missing ")) {
      return friendly(message.substring(8, Math.max(8, message.indexOf(" at '"))));
    }
    return "";
  }

  private static String friendly(String tokenName) {
    return EXPECTED.getOrDefault(
        tokenName,
        tokenName.startsWith("RULE_") ? "" : tokenName.replace('\'', '“').replaceFirst("“$", "”"));
  }

  /** A word of the language may have been meant as a name. */
  private static String reserved(@Nullable RecognitionException problem, String expected) {
    String text = problem == null || problem.token == null ? null : problem.token.getText();
    boolean word =
        text != null
            && text.matches("[a-z][a-z-]*")
            && !expected.equals(EXPECTED.get("RULE_PROSE_CLOSE"));
    return word ? "If “" + text + "” is meant as a name, write ^" + text + ". " : "";
  }

  private static String hint(@Nullable EObject context, String found, String expected) {
    if (expected.equals(EXPECTED.get("RULE_PROSE_CLOSE"))) {
      return "A text that begins with \" ends with \" on the same line; one that begins with \"\"\" ends with \"\"\".";
    }
    if (found.equals("The end of the file")) {
      return "A closing } or a closing quotation mark is missing further up.";
    }
    if (context instanceof Prose || expected.startsWith("]]") || expected.startsWith("} to")) {
      return "In a text, [[id]] is a cross-reference and {term} a defined term; write \\[[ or \\{ for the plain characters. "
          + "A text that contains quotation marks or runs over several lines stands between \"\"\" and \"\"\".";
    }
    if (context instanceof Norm || context instanceof Annotation) {
      return "A norm is written: obligation my-id of staff about my-topic \"The words of the policy.\"";
    }
    if (context instanceof Clause) {
      return "A clause with several norms is written: clause my-id { obligation of staff \"…\" consequence \"…\" }";
    }
    if (context instanceof Section) {
      return "A section is written: section my-id \"Heading\" { … } and holds clauses, norms, tables and sections.";
    }
    if (context instanceof Field) {
      return "Facts are written like: review every 1 year next 2025-07 — or: approved by governors on 2024-10-05";
    }
    if (context instanceof Table || context instanceof Contents) {
      return "A table holds: row \"cell\" \"cell\" — printed contents hold: entry \"Heading\" page \"3\"";
    }
    if (context instanceof PolicyDefinition || context instanceof Adoption) {
      return "A policy holds facts (version, review …), titles, lines, tables, sections and clauses.";
    }
    if (context instanceof Organisation || context instanceof Vocabulary) {
      return "Roles are written: role headteacher \"Headteacher\" — documents: document discipline \"Disciplinary Policy\"";
    }
    return "A file holds policies, adoptions, trusts, schools, partnerships and vocabularies, for example: "
        + "policy my-policy \"My Policy\" of my-trust { … }";
  }
}
