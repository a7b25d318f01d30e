package org.clausewright.language.formatting;

import java.util.List;

/**
 * Writes pieces one statement a line, indented by braces, long lines continued before a keyword.
 */
final class Layout {

  private static final String STEP = "    ";

  private final StringBuilder out = new StringBuilder();
  private final List<Piece> pieces;
  private int depth;
  private int lineStart;
  private boolean atBlockStart = true;

  private Layout(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static String of(List<Piece> pieces) {
    return new Layout(pieces).write();
  }

  private String write() {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.kind()) {
        case OPEN -> open();
        case CLOSE -> close();
        case COMMENT, LINE_COMMENT -> comment(piece);
        case KEYWORD -> keyword(piece, width(i));
        case WORD -> word(piece);
        case PROSE -> prose(piece, i);
      }
      if (piece.kind() != Piece.Kind.OPEN) {
        atBlockStart = false;
      }
    }
    return out.toString().stripTrailing() + "\n";
  }

  private void open() {
    append(lineIsEmpty() ? "{" : " {");
    depth++;
    newLine();
    atBlockStart = true;
  }

  private void close() {
    depth = Math.max(0, depth - 1);
    if (!lineIsEmpty()) {
      newLine();
    }
    append("}");
  }

  private void comment(Piece comment) {
    if (comment.lines() > 0 || lineIsEmpty()) {
      begin(comment);
    } else {
      append(" ");
    }
    append(comment.text());
    if (comment.kind() == Piece.Kind.LINE_COMMENT) {
      newLine();
    }
  }

  private void keyword(Piece keyword, int width) {
    if (keyword.starts()) {
      begin(keyword);
    } else if (column() + 1 + width > ProseLayout.WIDTH
        && column() > indent(depth).length() + STEP.length()) {
      newLine();
      append(STEP + STEP);
    }
    word(keyword);
  }

  private void word(Piece word) {
    if (word.starts() && !lineIsEmpty()) {
      begin(word);
    }
    if (!lineIsEmpty()
        && out.charAt(out.length() - 1) == ','
        && column() + 2 + word.text().length() > ProseLayout.WIDTH) {
      newLine();
      append(STEP + STEP);
    }
    boolean tight =
        lineIsEmpty()
            || word.text().equals(",")
            || word.text().equals(".")
            || out.charAt(out.length() - 1) == '.'
            || out.charAt(out.length() - 1) == ' ';
    append(tight ? word.text() : " " + word.text());
  }

  private void prose(Piece prose, int index) {
    String quoted = ProseLayout.quoted(prose.text());
    boolean opens = index + 1 < pieces.size() && pieces.get(index + 1).kind() == Piece.Kind.OPEN;
    int room = ProseLayout.WIDTH - column() - 1 - (opens ? 2 : 0);
    if (quoted.length() <= room) {
      append(" " + quoted);
    } else {
      append(" " + ProseLayout.block(prose.text(), indent(depth), STEP));
      lineStart = out.lastIndexOf("\n") + 1;
    }
  }

  /** Starts the line of a statement, after the blank line that it had or has to have. */
  private void begin(Piece piece) {
    if (!lineIsEmpty()) {
      newLine();
    }
    boolean commented = out.length() > 0 && isComment(lastLine());
    if (!atBlockStart && (piece.lines() > 1 || (piece.section() && !commented))) {
      out.append('\n');
      lineStart = out.length();
    }
  }

  private static boolean isComment(String line) {
    return line.strip().startsWith("//") || line.strip().endsWith("*/");
  }

  private String lastLine() {
    String written = out.substring(0, Math.max(0, out.length() - 1));
    return written.substring(written.lastIndexOf('\n') + 1);
  }

  /** The width of a keyword with the words up to the next keyword or statement. */
  private int width(int index) {
    int width = pieces.get(index).text().length();
    for (int i = index + 1;
        i < pieces.size() && pieces.get(i).kind() == Piece.Kind.WORD && !pieces.get(i).starts();
        i++) {
      String text = pieces.get(i).text();
      width += text.length() + (text.equals(",") || text.equals(".") ? 0 : 1);
    }
    return width;
  }

  private void append(String text) {
    if (lineIsEmpty()) {
      out.append(indent(depth));
    }
    out.append(text);
  }

  private void newLine() {
    out.append('\n');
    lineStart = out.length();
  }

  private boolean lineIsEmpty() {
    return out.length() == lineStart;
  }

  private int column() {
    return lineIsEmpty() ? indent(depth).length() : out.length() - lineStart;
  }

  private static String indent(int depth) {
    return STEP.repeat(depth);
  }
}
