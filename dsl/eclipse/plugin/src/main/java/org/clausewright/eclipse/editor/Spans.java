package org.clausewright.eclipse.editor;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_ID;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_ML_COMMENT;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_NUMBER;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_OPEN;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_TEXT;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_REFERENCE_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_REFERENCE_OPEN;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_REFERENCE_WORDS;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_SL_COMMENT;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_TERM_CLOSE;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_TERM_OPEN;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.parsing.SourceScanner;

/** Divides a policy into pieces by how they are shown. */
final class Spans {

  private final String text;
  private final List<Span> found = new ArrayList<>();
  private boolean referring;

  private Spans(String text) {
    this.text = text;
  }

  /** The pieces in text order; what lies between them is shown as plain text. */
  static List<Span> of(String text) {
    Spans spans = new Spans(text);
    SourceScanner scanner = new SourceScanner(text.toCharArray());
    while (scanner.next()) {
      spans.add(scanner.type(), scanner.start(), scanner.end());
    }
    return spans.found;
  }

  private void add(int type, int start, int end) {
    switch (type) {
      case RULE_PROSE_TEXT -> Markdown.spans(text, start, end, found);
      case RULE_PROSE_OPEN, RULE_PROSE_CLOSE -> add(start, end, Tone.MARK);
      case RULE_REFERENCE_OPEN, RULE_TERM_OPEN -> {
        referring = true;
        add(start, end, Tone.MARK);
      }
      case RULE_REFERENCE_CLOSE, RULE_TERM_CLOSE -> {
        referring = false;
        add(start, end, Tone.MARK);
      }
      case RULE_REFERENCE_WORDS -> {
        add(start, start + 1, Tone.MARK);
        add(start + 1, end, Tone.PROSE);
      }
      case RULE_ID -> add(start, end, referring ? Tone.REFERENCE : Tone.NAME);
      case RULE_NUMBER -> add(start, end, Tone.NUMBER);
      case RULE_SL_COMMENT, RULE_ML_COMMENT -> add(start, end, Tone.COMMENT);
      default -> {
        if (Character.isLetter(text.charAt(start))) {
          add(start, end, referring ? Tone.REFERENCE : Tone.KEYWORD);
        }
      }
    }
  }

  private void add(int start, int end, Tone tone) {
    if (start < end) {
      found.add(new Span(start, end, tone));
    }
  }
}
