package org.clausewright.eclipse.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** Lays out and completes what is typed: indentation, closing brackets and quotation marks. */
public final class Typing implements IAutoEditStrategy {

  private static final String INDENT = "    ";
  private static final String LONG_MARK = "\"\"\"";

  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    if (command.length > 0 || command.text == null) {
      return;
    }
    try {
      if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
        breakLine(document, command);
      } else {
        switch (command.text) {
          case "\t" -> command.text = INDENT;
          case "}" -> closeBlock(document, command);
          case "\"" -> quote(document, command);
          case "[" -> openReference(document, command);
          case "]" -> stepOver(document, command);
          default -> {}
        }
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void breakLine(IDocument document, DocumentCommand command)
      throws BadLocationException {
    int line = document.getLineOffset(document.getLineOfOffset(command.offset));
    String before = document.get(line, command.offset - line);
    String indent = before.substring(0, before.length() - before.stripLeading().length());
    String text = document.get();
    if (!Surroundings.of(text, command.offset).afterOpening()) {
      command.text += indent;
      return;
    }
    String closing = before.endsWith(LONG_MARK) ? indent + INDENT + LONG_MARK : indent + "}";
    String lineBreak = command.text;
    boolean closesHere = nextOnLine(text, command.offset).startsWith(closing.strip());
    command.text = lineBreak + indent + INDENT;
    if (closesHere) {
      after(command, lineBreak + closing.substring(0, closing.length() - closing.strip().length()));
    } else if (Surroundings.isOpenAtEnd(text)) {
      after(command, lineBreak + closing);
    }
  }

  /** Adds text behind the cursor. */
  private static void after(DocumentCommand command, String added) {
    command.shiftsCaret = false;
    command.caretOffset = command.offset + command.text.length();
    command.text += added;
  }

  private static String nextOnLine(String text, int offset) {
    return text.substring(offset).lines().findFirst().orElse("").strip();
  }

  private static void closeBlock(IDocument document, DocumentCommand command)
      throws BadLocationException {
    int line = document.getLineOffset(document.getLineOfOffset(command.offset));
    String before = document.get(line, command.offset - line);
    if (!before.isEmpty()
        && before.isBlank()
        && before.endsWith(INDENT)
        && !Surroundings.of(document.get(), command.offset).inProse()) {
      command.offset -= INDENT.length();
      command.length = INDENT.length();
    }
  }

  private static void quote(IDocument document, DocumentCommand command)
      throws BadLocationException {
    Surroundings around = Surroundings.of(document.get(), command.offset);
    if (around.inProse()) {
      stepOver(document, command);
    } else if (!around.inComment()
        && !isAt(document, command.offset - 1, '"')
        && isAtSpace(document, command.offset)) {
      after(command, "\"");
    }
  }

  private static void openReference(IDocument document, DocumentCommand command)
      throws BadLocationException {
    if (isAt(document, command.offset - 1, '[')
        && !isAt(document, command.offset, ']')
        && Surroundings.of(document.get(), command.offset).inProse()) {
      after(command, "]]");
    }
  }

  /** Types no second mark where the same one already closes. */
  private static void stepOver(IDocument document, DocumentCommand command)
      throws BadLocationException {
    if (isAt(document, command.offset, command.text.charAt(0))) {
      command.shiftsCaret = false;
      command.caretOffset = command.offset + 1;
      command.text = "";
    }
  }

  private static boolean isAt(IDocument document, int offset, char wanted)
      throws BadLocationException {
    return offset >= 0 && offset < document.getLength() && document.getChar(offset) == wanted;
  }

  private static boolean isAtSpace(IDocument document, int offset) throws BadLocationException {
    return offset == document.getLength() || Character.isWhitespace(document.getChar(offset));
  }
}
