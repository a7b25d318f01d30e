package org.clausewright.ide.features.tokens;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.ide.features.tokens.Painter.Painted;
import org.eclipse.lsp4j.SemanticTokensEdit;

/** Tokens as the protocol tells them: five numbers for each, places relative to the one before. */
final class TokenData {

  private static final int NUMBERS = 5;

  private TokenData() {}

  static List<Integer> of(List<Painted> painted) {
    List<Integer> data = new ArrayList<>(NUMBERS * painted.size());
    int line = 0;
    int character = 0;
    for (Painted each : painted) {
      data.add(each.line() - line);
      data.add(each.line() == line ? each.character() - character : each.character());
      data.add(each.length());
      data.add(each.type().ordinal());
      data.add(each.modifiers());
      line = each.line();
      character = each.character();
    }
    return data;
  }

  /** The change from one to another: at most one, of whole tokens. */
  static List<SemanticTokensEdit> changes(List<Integer> before, List<Integer> now) {
    if (before.equals(now)) {
      return List.of();
    }
    int shorter = Math.min(before.size(), now.size());
    int start = 0;
    while (start < shorter && isSame(before, start, now, start)) {
      start += NUMBERS;
    }
    int end = 0;
    while (start + end < shorter
        && isSame(before, before.size() - end - NUMBERS, now, now.size() - end - NUMBERS)) {
      end += NUMBERS;
    }
    return List.of(
        new SemanticTokensEdit(
            start, before.size() - end - start, now.subList(start, now.size() - end)));
  }

  private static boolean isSame(List<Integer> before, int at, List<Integer> now, int nowAt) {
    return before.subList(at, at + NUMBERS).equals(now.subList(nowAt, nowAt + NUMBERS));
  }
}
